// When a clone last heard of the others.
#include "regard/core/text.hpp"
#include "regard/store/files.hpp"
#include "regard/store/git.hpp"

namespace regard::store {

namespace {

/// When the repository was made: by its oldest file of those that `git clone` and `git init` write.
Instant made(const std::string& git_dir) {
  Instant first;
  for (const char* file : {"description", "info/exclude", "config", "HEAD"}) {
    const Instant at = last_changed(git_dir, file);
    if (at && (!first || at.seconds() < first.seconds())) first = at;
  }
  return first;
}

}  // namespace

Git::Fetched Git::fetched() const {
  if (standing_ != Standing::own_top || one_line(ask({"remote"}).out).empty()) return {};
  const Instant touched = last_changed(git_dir_, "FETCH_HEAD");
  if (!touched) return {.has_remote = true, .cloned_at = made(git_dir_)};
  // A fetch begins by emptying the file, and one that fails leaves it so.
  if (read_file(git_dir_, "FETCH_HEAD").empty()) return {.has_remote = true, .failed = true};
  return {.has_remote = true, .at = touched};
}

}  // namespace regard::store
