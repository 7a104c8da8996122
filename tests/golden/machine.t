What the machine may do: git that is missing, locked or unwilling, folders that are not ours. Nothing is half recorded.

  $ . founding
  $ CASE=$(regard case open --quiet --name 'Dana Whitlock')

Git's own lock, left behind, is named and never removed.

  $ touch .git/index.lock
  $ regard incident add $CASE --on 2026-10-27 --channel telephone --category abuse --summary 'You swore.'
  error: another git is at work in this register, or was interrupted: '$HOME/register/.git/index.lock' is there
    when no git is running, remove it: rm '$HOME/register/.git/index.lock'
  [4]
  $ rm .git/index.lock

A hook that refuses, as the council's own may.

  $ printf '#!/bin/sh\necho "no commits on a Monday" >&2\nexit 1\n' > .git/hooks/pre-commit; chmod +x .git/hooks/pre-commit
  $ regard incident add $CASE --on 2026-10-27 --channel telephone --category abuse --summary 'You swore.'
  error: nothing was recorded: git did not commit: no commits on a Monday
    mend what git says, then try again
  [4]
  $ rm .git/hooks/pre-commit
  $ git status --short
  $ ls -A .regard

What the officer had staged stays staged, and is not swept in.

  $ echo 'my notes' > notes.txt
  $ git add notes.txt
  $ regard incident add $CASE --on 2026-10-27 --channel telephone --category abuse --summary 'You swore.'
  recorded incident INC-2T0B80JZ in RC-2026-2YCT5VYS
  $ git status --short
  A  notes.txt
  $ git show --name-only --format=%s
  incident add: INC-2T0B80JZ in RC-2026-2YCT5VYS

  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml
  $ git rm -q -f notes.txt

Nobody told git who they are.

  $ unset GIT_AUTHOR_NAME
  $ unset GIT_AUTHOR_EMAIL
  $ unset GIT_COMMITTER_NAME
  $ unset GIT_COMMITTER_EMAIL
  $ regard incident add $CASE --on 2026-10-28 --channel telephone --category abuse --summary 'You swore.'
  error: git does not know who you are
    run: git config user.name 'YOUR NAME' and: git config user.email YOU@COUNCIL
  [4]
  $ git config user.name 'Tom Novak'
  $ git config user.email t.novak@ashmere.example

A merge of the officer's own that is not finished is not finished by us.

  $ git rev-parse HEAD > .git/MERGE_HEAD
  $ regard incident add $CASE --on 2026-10-28 --channel telephone --category abuse --summary 'You swore.'
  error: a git merge is unfinished in this register
    finish it (git merge --continue) or give it up (git merge --abort)
  [4]
  $ rm .git/MERGE_HEAD

No git at all.

  $ GIT=$PATH
  $ PATH=/nowhere
  $ regard incident add $CASE --on 2026-10-28 --channel telephone --category abuse --summary 'You swore.'
  error: git could not be found
    install git (on Debian: apt install git) or mend PATH
  [4]
  $ regard case list
  CASE              STATE  OWNER    SERVICE
  RC-2026-2YCT5VYS  open   t.novak
  1 case and 18 records read
  $ PATH=$GIT

A repository that git does not trust, because it is somebody else's.

  $ chown -R 12345 . && regard incident add $CASE --on 2026-10-28 --channel telephone --category abuse --summary 'You swore.'
  error: git does not trust '$HOME/register': it belongs to another user of this machine
    if you do, run: git config --global --add safe.directory '$HOME/register'
  [4]
  $ regard check
  error: git does not trust '$HOME/register': it belongs to another user of this machine
    if you do, run: git config --global --add safe.directory '$HOME/register'
  [4]
  $ chown -R "$(id -u)" .

A file where a folder should be; a disk that is full.

  $ mv .regard ../kept-regard
  $ touch .regard
  $ regard incident add $CASE --on 2026-10-28 --channel telephone --category abuse --summary 'You swore.'
  error: nothing was recorded: '.regard' could not be made: Not a directory
  [4]
  $ rm .regard
  $ (ulimit -f 0; regard incident add $CASE --on 2026-10-28 --channel telephone --category abuse --summary 'You swore.')
  error: nothing was recorded: '.regard/unfinished-0' could not be written: File too large
    make room on the disk, then try again
  [4]
  $ git status --short
  $ regard check
  nothing to mend in 1 case and 18 records
  $ regard status > /dev/full
  error: the answer could not be written
    is the disk full?
  [4]

Begun and interrupted: the same officer's next act finishes it.

  $ regard incident add $CASE --on 2026-10-28 --channel telephone --category abuse --summary 'You swore.'
  recorded incident INC-11MYYW4Z in RC-2026-2YCT5VYS
  $ git reset -q --soft HEAD~1
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-11MYYW4Z.yaml: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-11MYYW4Z.yaml' is not committed [fact-is-committed]
    see who wrote it; if it was an act of yours, commit it with git
  [1]
  $ git commit -q -m 'By hand'

Inside another repository nothing is committed, and that is said.

  $ cd ..
  $ mkdir notebook
  $ git -C notebook init -q
  $ cp -r register notebook/records
  $ rm -rf notebook/records/.git
  $ cd notebook/records
  $ regard incident add $CASE --on 2026-10-29 --channel telephone --category abuse --summary 'You swore.'
  recorded incident INC-7196SKWJ in RC-2026-2YCT5VYS
  this register lies inside another repository: nothing is committed
  $ git status --short | head -3
  ?? ./
  $ cd ../..
  $ cp -r notebook/records loose
  $ cd loose
  $ regard incident add $CASE --on 2026-10-30 --channel telephone --category abuse --summary 'You swore.'
  recorded incident INC-7H46E6EZ in RC-2026-2YCT5VYS
