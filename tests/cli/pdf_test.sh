#!/usr/bin/env bash
# usage: pdf_test.sh PROGRAM SOURCE
# What becomes of a PDF when its converter is missing, fails, or the disk fills half-way: no half file, the old one stays. What
# reaches the converter, and, where it is installed, that its bytes hang on nothing but the letter.
set -u
program=$1 source=$2
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
cp -r -- "$source/records" "$scratch/register"
cd -- "$scratch/register" || exit 1
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
unset REGARD_REGISTER REGARD_OFFICER REGARD_NAMES REGARD_NOW REGARD_SEED

failures=0
fail() { echo "FAILED: $*"; failures=$((failures + 1)); }
holds() { local what=$1; shift; "$@" || fail "$what"; }

# Converters of our own come before those of the machine; `none` has git, and nothing else that regard may start.
mkdir ../none ../fake
ln -s "$(command -v git)" ../none/git
fake() { { echo '#!/bin/sh'; cat; } >../fake/weasyprint && chmod +x ../fake/weasyprint; }
letter=(letter render decision RST-TE88HJYM --today 2026-11-21)

ends() {  # ends STATUS PATH WORD…
  local wanted=$1 path=$2 status
  shift 2
  PATH=$path "$program" "$@" >../out 2>../err </dev/null
  status=$?
  [[ $status == "$wanted" ]] || { fail "'regard $*' ended with $status, not $wanted"; cat ../err; }
}
says() { cat ../err ../out | grep -qaF -- "$1" || { fail "it does not say: $1"; cat ../err; }; }
nothing_left() { [[ -z $(ls ../*.pdf ../*.new 2>/dev/null) ]] || fail "$1: a file is left"; rm -f ../*.pdf; }

ends 4 "$PWD/../none" "${letter[@]}" --to pdf -o ../a.pdf
says "which is not installed"
says "sudo apt-get install weasyprint fonts-liberation"
nothing_left 'not installed'
ends 0 "$PWD/../none" "${letter[@]}" --to html
holds 'a page needs no converter' grep -q '<h1>' ../out

fake <<'END'
cat >/dev/null
printf '%%PDF-1.7 half'
echo 'Traceback (most recent call last):' >&2
echo 'ValueError: no fonts at all' >&2
exit 1
END
with_fake=$PWD/../fake:$PATH
ends 4 "$with_fake" "${letter[@]}" --to pdf -o ../a.pdf
says "ValueError: no fonts at all"
nothing_left 'a failing converter'
echo old >../old.pdf
ends 4 "$with_fake" "${letter[@]}" -o ../old.pdf --force
holds 'the old file stays when the converter fails' grep -qx old ../old.pdf
rm ../old.pdf

fake <<<'printf "%%PDF-1.7 half"; kill -9 $$'
ends 4 "$with_fake" "${letter[@]}" --to pdf -o ../a.pdf
nothing_left 'a converter that was killed'
fake <<<'cat >/dev/null; echo "usage: another program"'
ends 4 "$with_fake" "${letter[@]}" --to pdf -o ../a.pdf
nothing_left 'what is no PDF'

# The page reaches it whole, and of our own environment nothing but PATH.
fake <<END
cat >'$scratch/page'
env >'$scratch/environment'
echo "\$@" >'$scratch/words'
printf '%%PDF-1.7 whole'
END
SECRET=1 HOME=/nowhere REGARD_OFFICER=x ends 0 "$with_fake" "${letter[@]}" --to pdf
holds 'a pipe gets the bytes as they are' test "$(cat ../out)" = '%PDF-1.7 whole'
holds 'the whole page reaches the converter' grep -q '</html>' ../page
holds 'nothing of our environment but PATH does' test -z "$(grep -vE '^(PATH|LC_ALL|TZ|SOURCE_DATE_EPOCH|PYTHONHASHSEED|PWD|SHLVL|_|OLDPWD)=' ../environment)"
holds 'it is asked for PDF/UA' grep -q -- '--pdf-variant pdf/ua-1' ../words
ends 2 "$with_fake" "${letter[@]}" --to pdf --format json
says "a PDF is not text"
ends 0 "$with_fake" "${letter[@]}" --to pdf --format json -o ../a.pdf
holds 'with -o it is written' grep -q whole ../a.pdf
rm ../a.pdf

# A disk that fills half-way: files of at most two blocks, the rest a short write.
fake <<<'cat >/dev/null; printf "%%PDF-1.7 "; head -c 100000 /dev/zero'
echo old >../old.pdf
(trap '' XFSZ; ulimit -f 2; PATH=$with_fake "$program" "${letter[@]}" -o ../old.pdf --force >/dev/null 2>"$scratch/said")
holds 'a full disk ends with 4' test $? = 4
holds 'the old file stays on a full disk' grep -qx old ../old.pdf
rm ../old.pdf
nothing_left 'a full disk'
(trap '' XFSZ; ulimit -f 2; PATH=$with_fake "$program" "${letter[@]}" -o ../a.pdf >/dev/null 2>&1)
nothing_left 'a full disk'
if [[ -w /dev/full ]]; then
  PATH=$with_fake "$program" "${letter[@]}" --to pdf >/dev/full 2>../err
  holds 'a full pipe ends with 4' test $? = 4
  ends 4 "$with_fake" "${letter[@]}" --to pdf -o /dev/full --force
  holds 'a device is no file to replace' test -c /dev/full
fi

# A letter that cannot be made is not sent.
export REGARD_NOW=2026-11-23T10:00:00Z
review=$("$program" review record RST-TE88HJYM --as s.rahman --outcome lift --reason 'Two months without a call too many.' --heard 'Kit was rung on 20 November.' --quiet)
records=$(find . -name '*.yaml' | wc -l)
ends 4 "$PWD/../none" letter send review-lift "$review" --as t.novak --by post --on 2026-11-23 -o ../sent.pdf
says "which is not installed"
nothing_left 'a letter that was not sent'
holds 'nothing was recorded' test "$records" = "$(find . -name '*.yaml' | wc -l)"
ends 0 "$with_fake" letter send review-lift "$review" --as t.novak --by post --on 2026-11-23 -o ../sent.pdf
holds 'the copy to post is there' grep -qa '%PDF' ../sent.pdf
holds 'the letter was recorded' test "$records" -lt "$(find . -name '*.yaml' | wc -l)"
unset REGARD_NOW

if command -v weasyprint >/dev/null; then
  ends 0 "$PATH" "${letter[@]}" -o ../here.pdf
  TZ=Asia/Tokyo LC_ALL=C HOME=/nowhere SOURCE_DATE_EPOCH=99 PYTHONHASHSEED=7 ends 0 "$PATH" "${letter[@]}" --to pdf
  holds 'the bytes are the same elsewhere' cmp -s ../here.pdf ../out
else
  echo "WeasyPrint is not installed: that its bytes are the same everywhere was not looked at"
fi

((failures == 0)) && echo "a PDF is whole or not there"
exit $((failures > 0))
