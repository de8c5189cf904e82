/**
 * What the site's documents hold, as a reader meets it. The browser tests hold the site to this
 * list: who adds a commitment, a project or a section adds it here, and nowhere else.
 */

export const practices = {
  path: '/open-practices/',
  commitments: [
    { title: 'Right to Replicate', anchor: 'right-to-replicate' },
    { title: 'Open Technology', anchor: 'open-technology' },
    { title: 'Upstream contributions', anchor: 'co-create' },
    { title: 'Transparency', anchor: 'transparent' },
  ],
  projectsTitle: 'Open source projects we use and support',
  projects: [
    { title: 'Jupyter Notebooks', href: 'https://jupyter.org' },
    { title: 'Jupyter Lab', href: 'https://jupyterlab.readthedocs.io/en/stable/' },
    { title: 'JupyterHub', href: 'https://jupyter.org/hub' },
    { title: 'The PyData Ecosystem', href: 'https://numfocus.org/sponsored-projects' },
    { title: 'Jupyter Book', href: 'https://jupyterbook.org/intro.html' },
    { title: 'Dask', href: 'https://docs.dask.org/en/latest/logos.html' },
  ],
}

export const earlierPractices = {
  path: '/open-practices/versions/2025-09-12/',
  date: '2025-09-12',
  sections: [
    { title: 'Support open technology with our service', anchor: 'support-open-technology-with-our-service' },
    { title: 'Co-create our impact with other communities', anchor: 'co-create-our-impact-with-other-communities' },
    { title: 'Do our work openly and transparently', anchor: 'do-our-work-openly-and-transparently' },
    { title: 'Open source projects we use and support', anchor: 'open-source-projects-we-use-and-support' },
  ],
}

export const strategy = {
  path: '/open-source/strategy/',
  sections: [
    { title: 'Upstream first', anchor: 'upstream-first' },
    {
      title: 'Upstream work can’t be done on nights and weekends',
      anchor: 'upstream-work-cant-be-done-on-nights-and-weekends',
    },
    { title: 'Center the community’s strategy and mission', anchor: 'center-the-communitys-strategy-and-mission' },
    {
      title: 'Decisions should be made with the community, not us alone',
      anchor: 'decisions-should-be-made-with-the-community-not-us-alone',
    },
    { title: 'Don’t plant flags', anchor: 'dont-plant-flags' },
    { title: 'Make more than just technical contributions', anchor: 'make-more-than-just-technical-contributions' },
    { title: 'Give attribution to others', anchor: 'give-attribution-to-others' },
  ],
}

/** A path that no deploy has. */
export const nowhere = '/no-such-page-here/'

/** One page of each kind that the site renders. */
export const pageKinds = [
  { kind: 'the landing page', path: practices.path },
  { kind: 'the earlier version', path: earlierPractices.path },
  { kind: 'the strategy page', path: strategy.path },
  { kind: 'a history', path: `${practices.path}history/` },
  { kind: 'the 404 page', path: nowhere },
]
