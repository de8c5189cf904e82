import type { RuleText } from '../rule'

export const pictureRules = {
  'picture-missing': {
    severity: 'error',
    asks: 'A picture is a file that exists.',
    bad: '![Seven hubs around the Pacific](/media/mpa.png)',
    good: '![Seven hubs around the Pacific](/media/map.png)',
  },
  'picture-remote': {
    severity: 'error',
    asks: 'A picture from another host has a copy here.',
    bad: '![Seven hubs around the Pacific](https://example.net/map.png)',
    good: '![Seven hubs around the Pacific](/media/map.png)',
  },
  'picture-changed': {
    severity: 'error',
    asks: 'A copy of a picture is the one that `pictures.lock.json` names.',
    given: 'The file has 69 bytes.',
    bad: '"bytes": 70',
    good: '"bytes": 69',
    in: 'pictures.lock.json',
  },
  'picture-licence': {
    severity: 'warning',
    asks: 'A copy of a picture says under which licence it is.',
    bad: '"licence": "NOASSERTION"',
    good: '"licence": "CC-BY-4.0"',
    in: 'pictures.lock.json',
  },
  'picture-alt': {
    severity: 'warning',
    asks: 'A picture says in words what it shows.',
    bad: '![](/media/map.png)',
    good: '![Seven hubs around the Pacific](/media/map.png)',
  },
  'picture-alt-repeats': {
    severity: 'note',
    asks: 'The words for a picture add to its caption, and are no file name.',
    bad: '![map.png](/media/map.png)',
    good: '![Seven hubs around the Pacific](/media/map.png)',
  },
  'picture-heavy': {
    severity: 'note',
    asks: 'A picture is not much larger than it is shown.',
    given: 'The first picture is 4000 pixels wide and has 400 kB, the second is 800 pixels wide.',
    bad: '![Seven hubs around the Pacific](/media/map-for-print.png)',
    good: '![Seven hubs around the Pacific](/media/map.png)',
  },
  'picture-broken': {
    severity: 'warning',
    asks: 'A picture can be read.',
    given: 'The first file has the words “Not found” in it.',
    bad: '![Seven hubs around the Pacific](/media/map-not-found.png)',
    good: '![Seven hubs around the Pacific](/media/map.png)',
  },
  'figure-source': {
    severity: 'error',
    asks: 'A figure names its picture in `src`.',
    bad: '{{< figure alt="Seven hubs around the Pacific" >}}',
    good: '{{< figure src="/media/map.png" alt="Seven hubs around the Pacific" >}}',
  },
  'media-missing': {
    severity: 'error',
    asks: 'A video or a recording is a file that exists.',
    bad: '{{< video src="/media/tlak.mp4" >}}',
    good: '{{< video src="/media/talk.mp4" >}}',
  },
  'resource-type': {
    severity: 'warning',
    asks: 'A file beside a page is of a type that the site serves.',
    bad: 'Here are [the figures](figures.exe).',
    good: 'Here are [the figures](figures.csv).',
  },
  'drawing-active': {
    severity: 'warning',
    asks: 'A drawing only draws.',
    bad: '<script>alert("Hello")</script>',
    good: '<circle cx="8" cy="8" r="4"/>',
    in: 'a drawing',
  },
  'icon-unknown': {
    severity: 'warning',
    asks: 'An icon is one that the site knows.',
    bad: '{{< icon name="envelop" >}} Write to us.',
    good: '{{< icon name="envelope" >}} Write to us.',
  },
} satisfies Record<string, RuleText>
