// Arguments and inner texts of Hugo's shortcodes.

const attack = `\\"><img src=x onerror=hit()>`
const wordy = ['figure', 'callout', 'details', 'spoiler', 'cta', 'button', 'icon', 'mention', 'pull-quote', 'toc']
const embeds = ['youtube', 'vimeo', 'gist', 'video', 'audio', 'qr', 'highlight', 'param', 'ref', 'relref', 'nothing']

export const shortcodeVectors: readonly string[] = [
  ...[...wordy, ...embeds].map((name) => `{{< ${name} "${attack}" >}}`),
  ...[...wordy, ...embeds].map(
    (name) => `{{< ${name} >}}<img src=x onerror=hit()><script>hit()</script>{{< /${name} >}}`,
  ),
  ...[...wordy, ...embeds].map(
    (name) => `{{% ${name} src="javascript:hit()" url="javascript:hit()" class="fixed inset-0" onclick="hit()" %}}`,
  ),
  '{{< figure src="javascript:hit()" >}}',
  '{{< figure src="https://evil.example/x.png" link="javascript:hit()" >}}',
  '{{< figure src="/icon.svg" link="javascript:hit()" target="_self\\" onclick=\\"hit()" rel="opener" >}}',
  '{{< figure src="/icon.svg" title="<script>hit()</script>" caption="[x](javascript:hit())" >}}',
  '{{< figure src="/icon.svg" alt="\\" onerror=\\"hit()" width="1 onerror=hit()" height="99999999" >}}',
  '{{< figure src="/icon.svg" attr="<img src=x onerror=hit()>" attrlink="javascript:hit()" >}}',
  '{{< figure src="/icon.svg" class="fixed inset-0 z-50" loading="x onload=hit()" >}}',
  '{{< cta cta_text="<b>x" cta_link="javascript:hit()" cta_alt_text="y" cta_alt_link="data:text/html,x" >}}',
  '{{< button url="javascript:hit()" >}}x{{< /button >}}',
  '{{< youtube "x\\" onload=\\"hit()" >}}',
  '{{< youtube id="../../evil" title="<img src=x onerror=hit()>" >}}',
  '{{< vimeo "1 onload=hit()" >}}',
  '{{< gist "../evil" "x/../../y" >}}',
  '{{< video src="https://evil.example/x.mp4" controls="yes" onplay="hit()" >}}',
  '{{< video src="javascript:hit()" poster="https://evil.example/x.png" >}}',
  '{{< audio src="https://evil.example/x.mp3" >}}',
  '{{< qr text="javascript:hit()" alt="<img src=x onerror=hit()>" >}}',
  '{{< qr >}}</svg><script>hit()</script>{{< /qr >}}',
  '{{< icon name="github\\" onload=\\"hit()" pack="fab" >}}',
  '{{< icon name="__proto__" pack="constructor" >}}',
  '{{< highlight "html\\" onclick=\\"hit()" >}}</code></pre><img src=x onerror=hit()>{{< /highlight >}}',
  '{{< details summary="<img src=x onerror=hit()>" open="true\\" ontoggle=\\"hit()" >}}x{{< /details >}}',
  '{{< callout "note\\" onclick=\\"hit()" >}}x{{< /callout >}}',
  '{{< param "__proto__.constructor" >}} {{< param "constructor" >}}',
  '[x]({{< ref "javascript:hit()" >}}) [y]({{< relref "//evil.example" >}})',
  '<a href="{{< ref "javascript:hit()" >}}">x</a>',
  '<a title="{{< figure src="/icon.svg" >}}" onclick="{{</* x */>}}hit()">x</a>',
  '<img src="{{</* x" onerror="hit() */>}}">',
  '<{{</* img */>}} src=x onerror=hit()>',
  '<{{< figure >}}script>hit()</script>',
  '{{</* <img src=x onerror=hit()> */>}}',
  '{{< __proto__ >}}{{< constructor >}}{{< toString "x" >}}',
  '{{< callout >}}{{< callout >}}<style>header { display: none }</style>{{< /callout >}}{{< /callout >}}',
]
