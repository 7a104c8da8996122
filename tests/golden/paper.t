On paper: the address where a window envelope shows it, the council's logo, and what a PDF cannot be put into.

  $ . founding
  $ . warned
  $ . proposed
  $ . restricted
  $ export RST=RST-${PROPOSAL#PRO-}
  $ regard letter render decision $RST --to html | grep -A 1 -e '<title>' -e '<html' -e '<header>' -e 'class="sender"' -e 'class="recipient"'
  <html lang="en-GB" class="posted">
  <head>
  --
  <title>DRAFT: How you can contact us from 30 November 2026, RC-2026-2YCT5VYS/RST-G16WCD55, Ashmere Council</title>
  <style>
  --
  <header>
  <p class="banner" role="note">DRAFT – not sent · DEMONSTRATION – about fictional people</p>
  <div class="sender">
  <p><strong>Ashmere Council</strong><br />
  --
  <div class="recipient">
  <p>Dana Whitlock<br />
  $ regard letter render staff-notice $RST --to html | grep -c -e 'class="recipient"' -e 'class="posted"'
  0
  [1]
  $ regard letter render decision $RST --to html --large-print | grep '<html'
  <html lang="en-GB" class="large-print posted">

A logo is a PNG or JPEG of the register, and nothing else. Where no picture is shown, it is not looked at.

  $ regard register set logo=brand/logo.png --as r.lindqvist
  recorded DET-VKEGPRHC: letters and dates follow it from now on
  $ regard letter render decision $RST --to html
  refused: the logo 'brand/logo.png' is not there [letter-says-all-it-must]
    put a PNG or JPEG of at most 1 MB into the register, and name it: regard register set logo=PATH
  [1]
  $ regard letter render decision $RST --to txt | grep Dear
  Dear Dana Whitlock
  $ mkdir brand
  $ echo '<svg onload="alert(1)"/>' > brand/logo.png
  $ regard letter render decision $RST --to html
  refused: the logo 'brand/logo.png' is neither a PNG nor a JPEG [letter-says-all-it-must]
    put a PNG or JPEG of at most 1 MB into the register, and name it: regard register set logo=PATH
  [1]
  $ printf '\211PNG\r\n\032\nand so on' > brand/logo.png
  $ regard letter render decision $RST --to html | grep '<img'
  <p><img class="logo" src="data:image/png;base64,iVBORw0KGgphbmQgc28gb24=" alt="Ashmere Council"></p>
  $ truncate -s 1000001 brand/logo.png
  $ regard letter render decision $RST --to html
  refused: the logo 'brand/logo.png' is larger than 1 MB [letter-says-all-it-must]
    put a PNG or JPEG of at most 1 MB into the register, and name it: regard register set logo=PATH
  [1]
  $ mv brand/logo.png brand/other.png
  $ ln -s other.png brand/logo.png
  $ regard letter render decision $RST --to html
  refused: the logo 'brand/logo.png' is not a file within the register [letter-says-all-it-must]
    put a PNG or JPEG of at most 1 MB into the register, and name it: regard register set logo=PATH
  [1]
  $ printf '\377\330\377 a JPEG' > brand/other.png
  $ rm brand/logo.png
  $ mv brand ../elsewhere
  $ mv ../elsewhere/other.png ../elsewhere/logo.png
  $ ln -s ../elsewhere brand
  $ regard letter render decision $RST --to html
  refused: the logo 'brand/logo.png' is not a file within the register [letter-says-all-it-must]
    put a PNG or JPEG of at most 1 MB into the register, and name it: regard register set logo=PATH
  [1]
  $ rm brand
  $ mv ../elsewhere brand
  $ regard letter render decision $RST --to html | grep '<img'
  <p><img class="logo" src="data:image/jpeg;base64,/9j/IGEgSlBFRw==" alt="Ashmere Council"></p>
  $ export REGARD_NOW=2026-11-20T11:00:00Z
  $ regard register set logo=brand/../../elsewhere/logo.png --as r.lindqvist
  recorded DET-P8VQCNT7: letters and dates follow it from now on
  $ regard letter render decision $RST --to html
  refused: the logo 'brand/../../elsewhere/logo.png' is not a path within the register [letter-says-all-it-must]
    put a PNG or JPEG of at most 1 MB into the register, and name it: regard register set logo=PATH
  [1]
  $ export REGARD_NOW=2026-11-20T12:00:00Z
  $ regard register set logo=/etc/passwd --as r.lindqvist
  recorded DET-7QNPMH4Q: letters and dates follow it from now on
  $ regard letter render decision $RST --to html
  refused: the logo '/etc/passwd' is not a path within the register [letter-says-all-it-must]
    put a PNG or JPEG of at most 1 MB into the register, and name it: regard register set logo=PATH
  [1]

A PDF is bytes: a file or a pipe takes them.

  $ regard letter render decision $RST --to pdf --format json
  {
    "schema": "regard/error/1",
    "exit": 2,
    "rule": null,
    "what": "a PDF is not text, so JSON cannot hold it",
    "mend": "give -o FILE",
    "where": null
  }
  [2]
  $ regard letter render decision $RST --to odt
  error: --to: 'odt' is not md, txt, html or pdf
    choose one of them
  [2]
  $ regard restriction show $RST --to pdf
  error: --to: 'pdf' is for letters
    choose md, txt or html, and print that
  [2]
