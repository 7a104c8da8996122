#include "regard/store/git.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string_view>
#include <thread>

#include "regard/core/error.hpp"
#include "regard/store/files.hpp"

namespace regard::store {

namespace {

using Variables = Git::Variables;
using Words = Git::Words;

Error world(const std::string& what, const std::string& mend = {}) {
  return Error(Error::Kind::world, what, mend);
}

std::string trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

std::string shell_quoted(const std::string& text) {
  std::string quoted = "'";
  for (const char c : text) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return quoted + "'";
}

Words split(std::string_view text, char at) {
  Words parts;
  while (!text.empty()) {
    const std::size_t end = text.find(at);
    parts.emplace_back(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return parts;
}

std::string lines(const Words& words, char end, const std::string& before = {}) {
  std::string all;
  for (const std::string& word : words) all += before + word + end;
  return all;
}

/// `-c` flags of every git that writes: the commit is on disk when git returns, and nobody waits for a
/// clean-up.
Words writing(Words words) {
  Words all = {"-c", "core.fsync=committed,reference", "-c", "gc.auto=0", "-c", "maintenance.auto=false"};
  all.insert(all.end(), words.begin(), words.end());
  return all;
}

Outcome run_git(const std::string& folder, const Words& words, const std::string& input,
                const Variables& set) {
  Program program{.argv = {"git"}, .folder = folder, .input = input};
  program.argv.insert(program.argv.end(), words.begin(), words.end());
  // What the caller's git set for itself (a hook, an alias) is not about this register.
  for (const char* name :
       {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR", "GIT_PREFIX"})
    program.environment.emplace_back(name, std::nullopt);
  program.environment.emplace_back("LC_ALL", "C");  // its messages are looked into
  program.environment.insert(program.environment.end(), set.begin(), set.end());
  return run(program);
}

/// An index takes paths from its standard input: no list is too long, and no path is read as a pattern.
Words update_index(const char* how) { return writing({"update-index", how, "-z", "--stdin"}); }

Error git_is_missing() {
  return world("git could not be found", "install git (on Debian: apt install git) or mend PATH");
}

std::string said(const Outcome& outcome) {
  const int number = outcome.number;
  if (outcome.end == Outcome::End::signalled) return fmt::format("git was ended by signal {}", number);
  const std::string err = trimmed(outcome.err);
  return err.empty() ? fmt::format("git ended with status {}", number) : err;
}

Outcome must_succeed(const std::string& purpose, Outcome outcome) {
  if (outcome.end == Outcome::End::not_found) throw git_is_missing();
  if (!outcome.succeeded()) throw world(fmt::format("git could not {}: {}", purpose, said(outcome)));
  return outcome;
}

/// The folder, at `folder` or above it, that has a `.git`; empty when none has.
std::string nearest_with_git(std::string folder) {
  while (true) {
    if (what_is(folder.empty() ? "/" : folder, ".git") != Found::nothing)
      return folder.empty() ? "/" : folder;
    if (folder.empty()) return {};
    folder = folder_of(folder);
  }
}

Error git_fails_at(const std::string& top, const Outcome& outcome) {
  if (outcome.err.find("dubious ownership") != std::string::npos)
    return world(
        fmt::format("git does not trust '{}': it belongs to another user of this machine", top),
        fmt::format("if you do, run: git config --global --add safe.directory {}", shell_quoted(top)));
  const std::string why = outcome.succeeded() ? "git takes another folder for its top" : said(outcome);
  return world(fmt::format("git cannot use the '.git' in '{}': {}", top, why),
               fmt::format("mend it until 'git -C {} status' works, then try again", shell_quoted(top)));
}

Uncommitted::State state_of(char index, char tree) {
  using State = Uncommitted::State;
  if (index == '?') return State::untracked;
  if (index == 'U' || tree == 'U' || (index == tree && (index == 'A' || index == 'D')))
    return State::conflicted;
  if (tree == 'D') return State::deleted;
  return tree == ' ' ? State::staged : State::modified;
}

}  // namespace

Words record_paths() {
  return {cases_folder(), office_folder(), policies_folder(), templates_folder(), register_file()};
}

Git::Git(std::string folder, std::chrono::milliseconds index_wait)
    : folder_(real_path(folder)), index_wait_(index_wait) {
  find_standing();
}

void Git::find_standing() {
  const std::string top = nearest_with_git(folder_ == "/" ? std::string() : folder_);
  if (top.empty()) return;
  const Outcome outcome = ask({"rev-parse", "--show-toplevel", "--absolute-git-dir"});
  if (outcome.end == Outcome::End::not_found) throw git_is_missing();
  // git passes over a `.git` that it cannot read at all and takes the next one above.
  if (!outcome.succeeded() || !outcome.out.starts_with(top + '\n')) throw git_fails_at(top, outcome);
  standing_ = top == folder_ ? Standing::own_top : Standing::inside_another;
  if (standing_ == Standing::own_top)
    git_dir_ = outcome.out.substr(top.size() + 1, outcome.out.size() - top.size() - 2);
}

Outcome Git::ask(Words words, const std::string& input, const Variables& set) const {
  return run_git(folder_, words, input, set);
}

std::string Git::must(const std::string& purpose, Words words, const std::string& input,
                      const Variables& set) const {
  return must_succeed(purpose, ask(std::move(words), input, set)).out;
}

std::string Git::user_email() const { return trimmed(ask({"config", "--get", "user.email"}).out); }
std::string Git::user_name() const { return trimmed(ask({"config", "--get", "user.name"}).out); }

void Git::wait_for_index() const {
  const auto deadline = std::chrono::steady_clock::now() + index_wait_;
  while (what_is(git_dir_, "index.lock") != Found::nothing) {
    if (std::chrono::steady_clock::now() >= deadline) {
      const std::string lock = join(git_dir_, "index.lock");
      throw world(
          fmt::format("another git is at work in this register, or was interrupted: '{}' is there", lock),
          fmt::format("when no git is running, remove it: rm {}", shell_quoted(lock)));
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
}

/// Runs what takes git's index.lock; one that is taken in between is waited for in the same way.
Outcome Git::ask_with_index(Words words, const std::string& input, const Variables& set) const {
  const auto deadline = std::chrono::steady_clock::now() + index_wait_;
  while (true) {
    wait_for_index();
    Outcome outcome = ask(words, input, set);
    const bool taken =
        !outcome.succeeded() && outcome.err.find("index.lock': File exists") != std::string::npos;
    if (!taken || std::chrono::steady_clock::now() >= deadline) return outcome;
  }
}

void Git::ready_to_commit() const {
  wait_for_index();
  // A commit made now would conclude the officer's own unfinished work under our message.
  for (const auto& [file, act] :
       {std::pair{"MERGE_HEAD", "merge"}, std::pair{"CHERRY_PICK_HEAD", "cherry-pick"},
        std::pair{"REVERT_HEAD", "revert"}, std::pair{"rebase-merge", "rebase"},
        std::pair{"rebase-apply", "rebase"}}) {
    if (what_is(git_dir_, file) != Found::nothing)
      throw world(fmt::format("a git {} is unfinished in this register", act),
                  fmt::format("finish it (git {0} --continue) or give it up (git {0} --abort)", act));
  }
  for (const char* ident : {"GIT_AUTHOR_IDENT", "GIT_COMMITTER_IDENT"}) {
    if (!ask({"-c", "user.useConfigOnly=true", "var", ident}).succeeded())
      throw world("git does not know who you are",
                  "run: git config user.name 'YOUR NAME' and: git config user.email YOU@COUNCIL");
  }
}

void Git::stage(const Words& files) const {
  must_succeed("stage the new files", ask_with_index(update_index("--add"), lines(files, '\0'), {}));
}

void Git::unstage(const Words& files) const {
  must_succeed("take the files back", ask_with_index(update_index("--force-remove"), lines(files, '\0'), {}));
}

std::string Git::head() const { return trimmed(ask({"rev-parse", "-q", "--verify", "HEAD"}).out); }

bool Git::holds(const Words& files) const {
  if (files.empty() || head().empty()) return false;
  for (const std::string& file : files)
    if (what_is(folder_, file) != Found::file) return false;
  const Words committed =
      split(must("look into the newest commit", {"cat-file", "--batch-check=%(objectname)"},
                 lines(files, '\n', "HEAD:")),
            '\n');
  const Words on_disk =
      split(must("read the files", {"hash-object", "--stdin-paths"}, lines(files, '\n')), '\n');
  return committed == on_disk;
}

bool Git::others_are_staged(const Words& files) const {
  const Words staged = split(
      must("look at what is staged", {"diff", "--cached", "--name-only", "-z", "--no-color", "--no-renames",
                                      "--no-ext-diff", "--no-relative", "--ignore-submodules=none"}),
      '\0');
  const std::set<std::string> ours(files.begin(), files.end());
  return std::any_of(staged.begin(), staged.end(),
                     [&ours](const std::string& path) { return !ours.contains(path); });
}

/// A second index that holds HEAD and our files. It begins as a copy, whose knowledge of unchanged files
/// spares git from reading them all.
std::string Git::index_without_others(const Words& files) const {
  const std::string name = "regard-index";
  for (const std::string& left : {name, name + ".lock"}) remove_file(git_dir_, left);
  const Variables set = {{"GIT_INDEX_FILE", join(git_dir_, name)}};
  const bool unborn = head().empty();
  if (!unborn && what_is(git_dir_, "index") == Found::file)
    write_new_file(git_dir_, name, read_file(git_dir_, "index"));
  must("make an index", unborn ? Words{"read-tree", "--empty"} : Words{"read-tree", "--reset", "HEAD"}, "",
       set);
  must("stage the new files", update_index("--add"), lines(files, '\0'), set);
  return name;
}

std::string Git::commit(const Words& files, const std::string& message, Instant at) const {
  Variables set = {{"GIT_AUTHOR_DATE", at.iso()}, {"GIT_COMMITTER_DATE", at.iso()}};
  std::string own_index;
  if (others_are_staged(files)) {
    own_index = index_without_others(files);
    set.emplace_back("GIT_INDEX_FILE", join(git_dir_, own_index));
  }
  const Outcome outcome =
      ask_with_index(writing({"-c", "user.useConfigOnly=true", "commit", "-q", "-m", message}), {}, set);
  if (!own_index.empty()) remove_file(git_dir_, own_index);
  // git can fail after its branch has moved, while it writes the index; and the commit of a regard that died
  // may come through only now.
  if (!outcome.succeeded() && !holds(files))
    throw world(fmt::format("git did not commit: {}", said(outcome)), "mend what git says, then try again");
  return head();
}

std::vector<Uncommitted> Git::uncommitted(const Words& paths) const {
  if (standing_ != Standing::own_top) return {};
  Words words = {"status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames", "--"};
  words.insert(words.end(), paths.begin(), paths.end());
  std::vector<Uncommitted> found;
  for (const std::string& row : split(must("tell what is not committed", std::move(words)), '\0'))
    if (row.size() > 3) found.push_back({state_of(row[0], row[1]), row.substr(3)});
  return found;
}

void init_repository(const std::string& folder) {
  for (const Words& words :
       {Words{"init", "-q", "--initial-branch=main"}, Words{"config", "core.untrackedCache", "true"},
        Words{"config", "index.version", "4"}})
    must_succeed("make a repository", run_git(folder, words, {}, {}));
}

}  // namespace regard::store
