# Sourced by what plays letters out, with PROGRAM FOLDER [FORMAT…] as its words: where it is played, and `letter`.
export LC_ALL=C.UTF-8 GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=test GIT_AUTHOR_EMAIL=test@ashmere.example GIT_COMMITTER_NAME=test GIT_COMMITTER_EMAIL=test@ashmere.example
unset REGARD_REGISTER REGARD_NAMES REGARD_OFFICER
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
program=$(realpath -- "$1")
rm -rf -- "$2"/{drafts,sent,letters}
mkdir -p -- "$2/drafts" "$2/sent"
folder=$(realpath -- "$2")
formats=("${@:3}")
regard() { "$program" "$@"; }
to_persons=$(cd / && regard letter kinds --format csv | sed -n 's/^\([a-z-]*\),.*,the person,.*/\1/p')

# comes_in KIND FORMAT: a letter to the person in all of them, a notice or a note for the file as text and as a page.
# A PDF is made where there is what makes it.
comes_in() {
  [[ $2 != pdf* ]] || command -v weasyprint >/dev/null || return 1
  [[ $2 == md || $2 == txt || $2 == html ]] || grep -qx "$1" <<<"$to_persons"
}

# letter KIND REF BY [NAME]: a draft in each format, then sent, with the copy to post; its files are called NAME.
letter() {
  local kind=$1 ref=$2 by=$3 name=${4:-$1} format copy=html
  for format in ${formats[@]+"${formats[@]}"}; do
    comes_in "$kind" "$format" || continue
    case $format in
      *-large) regard letter render "$kind" "$ref" --to "${format%-large}" --large-print -o "$folder/drafts/$name-large.${format%-large}" --quiet ;;
      *) regard letter render "$kind" "$ref" --to "$format" -o "$folder/drafts/$name.$format" --quiet ;;
    esac
    [[ $format != pdf ]] || copy=pdf
  done
  regard letter send "$kind" "$ref" --by "$by" --on "${REGARD_NOW%T*}" -o "$folder/sent/$name.$copy" --quiet >/dev/null
  echo "$kind $ref" >>"$folder/letters"
}
