// Before the first paint: the colours and the language that were chosen last time, so that nothing flashes, and the
// texts of that language, so that they load beside the application and not after it.
(function () {
  var root = document.documentElement;
  var texts = document.currentScript.dataset;
  var language = null;
  try {
    var scheme = localStorage.getItem('colour-scheme') || 'auto';
    var dark = scheme === 'dark' || (scheme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
    root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
    language = localStorage.getItem('language');
  } catch (_) {
    root.setAttribute('data-mantine-color-scheme', 'light');
  }
  var spoken = [language]
    .concat(navigator.languages)
    .map(function (tag) {
      return (tag || '').toLowerCase().split('-')[0];
    })
    .find(function (tag) {
      return tag in texts;
    });
  if (!spoken) return;
  root.lang = spoken;
  texts[spoken].split(' ').forEach(function (address) {
    var link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.href = address;
    document.head.appendChild(link);
  });
})();
