#include "regard/store/git.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <optional>
#include <thread>

#include "regard/core/error.hpp"
#include "regard/store/files.hpp"

namespace {

using namespace regard;
using namespace regard::store;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

/// A folder of its own, and a git that knows nothing of this machine's officer.
struct Folder {
  Folder() : path((fs::temp_directory_path() / "regard-git-XXXXXX").string()) {
    ::setenv("GIT_CONFIG_GLOBAL", "/dev/null", 1);
    ::setenv("GIT_CONFIG_NOSYSTEM", "1", 1);
    ::setenv("HOME", "/nowhere", 1);  // the officer's ignored files and attributes
    ::unsetenv("XDG_CONFIG_HOME");
    for (const char* name : {"GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME",
                             "GIT_COMMITTER_EMAIL", "EMAIL", "GIT_CONFIG_COUNT", "GIT_CONFIG_PARAMETERS"})
      ::unsetenv(name);
    REQUIRE(::mkdtemp(path.data()) != nullptr);
    path = fs::canonical(path).string();
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { fs::remove_all(path); }

  void write(const std::string& name, const std::string& bytes) const {
    fs::create_directories((fs::path(path) / name).parent_path());
    std::ofstream(fs::path(path) / name, std::ios::binary) << bytes;
  }
  std::string git(std::vector<std::string> words, int expected = 0) const {
    words.insert(words.begin(), "git");
    const Outcome outcome = run({.argv = words, .folder = path});
    INFO(outcome.err);
    CHECK(outcome.number == expected);
    return outcome.out;
  }
  void hook(const std::string& name, const std::string& script) const {
    write(".git/hooks/" + name, "#!/bin/sh\n" + script);
    fs::permissions(path + "/.git/hooks/" + name, fs::perms::owner_all);
  }
  std::string path;
};

struct Register : Folder {
  Register() {
    init_repository(path);
    git({"config", "user.name", "A Recorder"});
    git({"config", "user.email", "recorder@council.example"});
  }
  Git door(std::chrono::milliseconds wait = 100ms) const { return Git(path, wait); }
  std::string commit_new(const std::string& name, const std::string& bytes = "x\n") const {
    write(name, bytes);
    const Git git = door();
    git.stage({name});
    return git.commit({name}, "record", *Instant::parse("2026-11-21T10:03:12Z"));
  }
  std::string staged() const { return git({"diff", "--cached", "--name-status"}); }
  std::string in_newest() const { return git({"show", "--format=", "--name-status", "HEAD"}); }
};

template <typename Act>
Error failure(Act act) {
  try {
    act();
  } catch (const Error& error) {
    CHECK(error.kind == Error::Kind::world);
    return error;
  }
  return {Error::Kind::usage, "no failure"};
}

bool has(const std::string& text, const std::string& part) {
  INFO(text);
  return text.find(part) != std::string::npos;
}

struct Variable {
  Variable(const char* given_name, const std::string& value) : name(given_name) {
    if (const char* now = std::getenv(name)) before = now;
    ::setenv(name, value.c_str(), 1);
  }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;
  ~Variable() { before ? ::setenv(name, before->c_str(), 1) : ::unsetenv(name); }
  const char* name;
  std::optional<std::string> before;
};

}  // namespace

TEST_CASE("how a register stands") {
  const Folder outside;
  CHECK(Git(outside.path).standing() == Standing::none);
  CHECK(Git(outside.path).git_dir().empty());
  CHECK(Git(outside.path).uncommitted().empty());
  CHECK(Git(outside.path).changed_in_history().empty());

  const Register own;
  CHECK(own.door().standing() == Standing::own_top);
  CHECK(own.door().git_dir() == own.path + "/.git");
  own.write("cases/2026/x", "");
  CHECK(Git(own.path + "/cases/2026").standing() == Standing::inside_another);
  CHECK(Git(own.path + "/cases/2026").git_dir().empty());
  CHECK(Git(own.path + "/cases/2026").uncommitted().empty());
  fs::create_directory_symlink(own.path, outside.path + "/link");
  CHECK(Git(outside.path + "/link").standing() == Standing::own_top);

  own.commit_new("cases/a.yaml");
  own.git({"worktree", "add", "-q", outside.path + "/tree", "-b", "other"});
  const Git tree(outside.path + "/tree");
  CHECK(tree.standing() == Standing::own_top);
  CHECK(tree.git_dir() == own.path + "/.git/worktrees/tree");
}

TEST_CASE("a .git with which git fails is never 'no git'") {
  const Folder folder;
  SUBCASE("an empty folder") {
    fs::create_directory(folder.path + "/.git");
    CHECK(has(failure([&] { Git git(folder.path); }).what,
              "git cannot use the '.git' in '" + folder.path + "'"));
  }
  SUBCASE("an empty folder, inside a good repository") {
    init_repository(folder.path);
    fs::create_directories(folder.path + "/sub/.git");
    const Error error = failure([&] { Git git(folder.path + "/sub"); });
    CHECK(has(error.what, "'" + folder.path + "/sub': git takes another folder for its top"));
    CHECK(has(error.mend, "git -C '" + folder.path + "/sub' status"));
  }
  SUBCASE("a file of nonsense") {
    folder.write(".git", "nonsense\n");
    CHECK(has(failure([&] { Git git(folder.path); }).what, "invalid gitfile format"));
  }
  SUBCASE("above the register") {
    folder.write(".git", "gitdir: /nowhere/at/all\n");
    folder.write("sub/x", "");
    CHECK(has(failure([&] { Git git(folder.path + "/sub"); }).what, "not a git repository"));
  }
  SUBCASE("a link that leads nowhere") {
    fs::create_symlink("nowhere", folder.path + "/.git");
    CHECK(has(failure([&] { Git git(folder.path); }).what, "git cannot use"));
  }
  SUBCASE("configuration that cannot be read") {
    init_repository(folder.path);
    folder.write(".git/config", "[core\n");
    CHECK(has(failure([&] { Git git(folder.path); }).what, "bad config"));
  }
  SUBCASE("somebody else's") {
    init_repository(folder.path);
    const Variable different("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
    const Error error = failure([&] { Git git(folder.path); });
    CHECK(has(error.what, "git does not trust '" + folder.path + "'"));
    CHECK(has(error.mend, "git config --global --add safe.directory '" + folder.path + "'"));
  }
  SUBCASE("git is not installed") {
    init_repository(folder.path);
    const Variable path("PATH", "/nowhere");
    CHECK(failure([&] { Git git(folder.path); }).what == "git could not be found");
    CHECK(has(failure([&] { Git git(folder.path); }).mend, "install git"));
    const Folder outside;
    CHECK(Git(outside.path).standing() == Standing::none);
    CHECK(Git(outside.path).user_email().empty());
    CHECK(failure([&] { init_repository(outside.path); }).what == "git could not be found");
  }
  SUBCASE("the register is not there") {
    CHECK(has(failure([&] { Git git(folder.path + "/none"); }).what, "could not be found: No such file"));
  }
}

TEST_CASE("a new repository is quick over many files") {
  const Register own;
  CHECK(own.git({"symbolic-ref", "HEAD"}) == "refs/heads/main\n");
  CHECK(own.git({"config", "core.untrackedCache"}) == "true\n");
  CHECK(own.git({"config", "index.version"}) == "4\n");
  CHECK(own.door().user_email() == "recorder@council.example");
  CHECK(own.door().user_name() == "A Recorder");
}

TEST_CASE("a commit is dated as its facts are, and holds exactly our files") {
  const Register own;
  own.write("notes.txt", "the officer's own\n");
  for (const char* name : {"cases/first.yaml", "cases/second.yaml"}) {  // on an unborn HEAD, and after
    CAPTURE(name);
    CHECK_FALSE(own.door().holds({name}));
    const std::string hash = own.commit_new(name);
    CHECK(own.git({"rev-parse", "HEAD"}) == hash + "\n");
    CHECK(own.in_newest() == "A\t" + std::string(name) + "\n");
    CHECK(own.git({"log", "-1", "--date=unix", "--format=%an %ae %ad %cd %s"}) ==
          "A Recorder recorder@council.example 1795255392 1795255392 record\n");
    CHECK(own.door().holds({name}));
  }
  CHECK(own.git({"status", "--porcelain"}) == "?? notes.txt\n");
  own.write("cases/first.yaml", "changed\n");
  CHECK_FALSE(own.door().holds({"cases/first.yaml"}));
  CHECK_FALSE(own.door().holds({"cases/second.yaml", "cases/none.yaml"}));
  CHECK_FALSE(own.door().holds({}));
}

TEST_CASE("what the officer had staged stays staged and is not swept in") {
  const Register own;
  own.hook("pre-commit", "git diff --cached --name-only > .git/hook-saw\n");
  SUBCASE("on an unborn HEAD") {
    own.write("plan.txt", "1\n");
    own.git({"add", "plan.txt"});
    own.write("plan.txt", "2\n");
    own.commit_new("cases/a.yaml");
    CHECK(own.staged() == "A\tplan.txt\n");
    CHECK(own.git({"show", ":plan.txt"}) == "1\n");
  }
  SUBCASE("new, changed, removed, announced") {
    for (const char* name : {"changed", "removed", "renamed", "same"}) own.write(name, "1\n");
    own.git({"add", "."});
    own.git({"commit", "-q", "-m", "before"});
    own.write("new", "1\n");
    own.write("announced", "1\n");
    own.write("changed", "2\n");
    own.git({"add", "new", "changed"});
    own.git({"add", "-N", "announced"});
    own.git({"rm", "-q", "removed"});
    own.git({"mv", "renamed", "to"});
    own.write("changed", "3\n");
    const std::string staged = own.staged();
    const std::string before = own.git({"status", "--porcelain"});
    own.commit_new("cases/a.yaml");
    CHECK(own.staged() == staged);
    CHECK(own.git({"status", "--porcelain"}) == before);
    CHECK(own.git({"show", ":changed"}) == "2\n");
    CHECK(own.git({"ls-tree", "-r", "--name-only", "HEAD"}) ==
          "cases/a.yaml\nchanged\nremoved\nrenamed\nsame\n");
  }
  SUBCASE("the index had been removed") {
    own.commit_new("cases/0.yaml");
    fs::remove(own.path + "/.git/index");
    own.commit_new("cases/a.yaml");
    CHECK(own.staged() == "D\tcases/0.yaml\n");
  }
  CHECK(own.in_newest() == "A\tcases/a.yaml\n");
  CHECK(read_file(own.path, ".git/hook-saw") == "cases/a.yaml\n");
  CHECK(what_is(own.path, ".git/regard-index") == Found::nothing);
  CHECK(what_is(own.path, ".git/regard-index.lock") == Found::nothing);
}

TEST_CASE("a file that git was told to ignore is committed all the same") {
  const Register own;
  own.write(".gitignore", "*.md\n");
  own.commit_new("cases/letter.md");
  CHECK(own.in_newest() == "A\tcases/letter.md\n");
}

TEST_CASE("the caller's own git variables are not this register's") {
  const Register own;
  const Register other;
  const Variable dir("GIT_DIR", other.path + "/.git");
  const Variable tree("GIT_WORK_TREE", other.path);
  const Variable index("GIT_INDEX_FILE", other.path + "/.git/other-index");
  const Variable objects("GIT_OBJECT_DIRECTORY", other.path + "/objects");
  const Variable common("GIT_COMMON_DIR", other.path + "/.git");
  const Variable prefix("GIT_PREFIX", "cases/");
  const Variable language("LC_ALL", "de_DE.UTF-8");
  const Git git = own.door();
  CHECK(git.git_dir() == own.path + "/.git");
  own.write("cases/a.yaml", "x\n");
  git.stage({"cases/a.yaml"});
  CHECK_FALSE(git.commit({"cases/a.yaml"}, "record", Instant(std::chrono::sys_seconds(1h))).empty());
  CHECK(git.holds({"cases/a.yaml"}));
  CHECK(git.uncommitted().empty());
  CHECK(what_is(other.path, ".git/other-index") == Found::nothing);
}

TEST_CASE("a commit that is refused says why, and is taken back") {
  const Register own;
  const bool born = [&] {
    bool made = false;
    SUBCASE("on an unborn HEAD") { made = false; }
    SUBCASE("after other commits") { made = true; }
    return made;
  }();
  if (born) own.commit_new("cases/0.yaml");
  own.write("plan.txt", "1\n");
  own.git({"add", "plan.txt"});
  const std::string before = own.git({"rev-parse", "-q", "--verify", "HEAD"}, born ? 0 : 1);

  own.hook("pre-commit", "echo 'names are not allowed here' >&2; exit 1\n");
  const Error refused = failure([&] { own.commit_new("cases/a.yaml"); });
  CHECK(refused.what == "git did not commit: names are not allowed here");
  own.hook("pre-commit", "exit 0\n");
  own.git({"config", "commit.gpgSign", "true"});
  own.git({"config", "gpg.program", "false"});
  CHECK(has(failure([&] { own.commit_new("cases/a.yaml"); }).what, "gpg failed to sign"));

  CHECK(own.git({"rev-parse", "-q", "--verify", "HEAD"}, born ? 0 : 1) == before);
  own.door().unstage({"cases/a.yaml"});
  CHECK(own.staged() == "A\tplan.txt\n");
  CHECK_FALSE(own.door().holds({"cases/a.yaml"}));
}

TEST_CASE("git's own index.lock is waited for, reported and never removed") {
  const Register own;
  own.write(".git/index.lock", "");
  const std::string lock = own.path + "/.git/index.lock";
  for (const auto& act : std::vector<std::function<void(const Git&)>>{
           [](const Git& git) { git.ready_to_commit(); }, [](const Git& git) { git.stage({"cases/a.yaml"}); },
           [](const Git& git) { git.unstage({"cases/a.yaml"}); },
           [](const Git& git) { git.commit({}, "x", Instant(std::chrono::sys_seconds(1h))); }}) {
    const Error error = failure([&] { act(own.door(60ms)); });
    CHECK(has(error.what, "'" + lock + "' is there"));
    CHECK(has(error.mend, "rm '" + lock + "'"));
    CHECK(fs::exists(lock));
  }
  std::thread other([&] {
    std::this_thread::sleep_for(150ms);
    fs::remove(lock);
  });
  own.write("cases/a.yaml", "x\n");
  CHECK_NOTHROW(own.door(20s).stage({"cases/a.yaml"}));
  other.join();
  CHECK(own.staged() == "A\tcases/a.yaml\n");
}

TEST_CASE("a commit that could not succeed is known beforehand") {
  const Register own;
  CHECK_NOTHROW(own.door().ready_to_commit());
  for (const char* key : {"user.name", "user.email"}) {
    own.git({"config", "--unset", key});
    const Error error = failure([&] { own.door().ready_to_commit(); });
    CHECK(error.what == "git does not know who you are");
    CHECK(has(error.mend, "git config user.name "));
    CHECK(has(error.mend, "git config user.email "));
    own.git({"config", key, "x"});
  }
  for (const char* file :
       {"MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "rebase-merge/x", "rebase-apply/x"}) {
    own.write(std::string(".git/") + file, "");
    CHECK(has(failure([&] { own.door().ready_to_commit(); }).what, "is unfinished in this register"));
    fs::remove_all(fs::path(own.path) / ".git" / *fs::path(file).begin());
  }
  CHECK_NOTHROW(own.door().ready_to_commit());
}

TEST_CASE("what is not committed") {
  const Register own;
  using State = Uncommitted::State;
  for (const char* name : {"cases/deleted.yaml", "cases/modified.yaml", "register/gone.yaml", "notes.txt"})
    own.commit_new(name);
  CHECK(own.door().uncommitted().empty());
  own.git({"config", "color.ui", "always"});
  own.git({"config", "status.showUntrackedFiles", "no"});
  own.write("cases/2026/with space \xc3\xa9.yaml", "x");
  own.write("cases/staged.yaml", "x");
  own.write("cases/modified.yaml", "other");
  own.write("notes.txt", "not a record");
  own.write("register.yaml", "x");
  own.git({"add", "cases/staged.yaml"});
  own.git({"rm", "-q", "register/gone.yaml"});
  fs::remove(own.path + "/cases/deleted.yaml");
  std::vector<Uncommitted> found = own.door().uncommitted();
  std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  CHECK(found == std::vector<Uncommitted>{{State::untracked, "cases/2026/with space \xc3\xa9.yaml"},
                                          {State::deleted, "cases/deleted.yaml"},
                                          {State::modified, "cases/modified.yaml"},
                                          {State::staged, "cases/staged.yaml"},
                                          {State::untracked, "register.yaml"},
                                          {State::staged, "register/gone.yaml"}});
  CHECK(own.door().uncommitted({"register.yaml"}).size() == 1);
}

TEST_CASE("a merge that stopped is in conflict") {
  const Register own;
  own.commit_new("cases/a.yaml", "1\n");
  own.git({"checkout", "-q", "-b", "other"});
  own.write("cases/a.yaml", "2\n");
  own.git({"commit", "-q", "-a", "-m", "other"});
  own.git({"checkout", "-q", "main"});
  own.write("cases/a.yaml", "3\n");
  own.git({"commit", "-q", "-a", "-m", "main"});
  own.git({"merge", "-q", "other"}, 1);
  CHECK(own.door().uncommitted() ==
        std::vector<Uncommitted>{{Uncommitted::State::conflicted, "cases/a.yaml"}});
  CHECK(failure([&] { own.door().ready_to_commit(); }).what == "a git merge is unfinished in this register");
}

TEST_CASE("records that a commit changed after they were recorded") {
  const Register own;
  CHECK(own.door().changed_in_history().empty());
  for (const char* name :
       {"cases/m.yaml", "cases/d.yaml", "cases/t t.yaml", "cases/moved.yaml", "register.yaml"})
    own.commit_new(name, std::string(name) + "\n");
  own.git({"config", "color.ui", "always"});
  own.git({"config", "diff.renames", "true"});
  CHECK(own.door().changed_in_history().empty());
  own.write("cases/m.yaml", "other\n");
  own.git({"commit", "-q", "-a", "-m", "m"});
  const std::string first = own.git({"rev-parse", "HEAD"}).substr(0, 40);
  fs::remove(own.path + "/cases/d.yaml");
  fs::remove(own.path + "/cases/t t.yaml");
  fs::create_symlink("m.yaml", own.path + "/cases/t t.yaml");
  own.git({"mv", "cases/moved.yaml", "cases/elsewhere.yaml"});
  own.write("register.yaml", "not asked about\n");
  own.git({"commit", "-q", "-a", "-m", "d"});
  const std::string second = own.git({"rev-parse", "HEAD"}).substr(0, 40);
  CHECK(own.door().changed_in_history() == std::vector<HistoryChange>{{'D', "cases/d.yaml", second},
                                                                      {'D', "cases/moved.yaml", second},
                                                                      {'T', "cases/t t.yaml", second},
                                                                      {'M', "cases/m.yaml", first}});
}

TEST_CASE("a change that only a merge made is found") {
  const Register own;
  own.commit_new("cases/a.yaml", "1\n");
  own.git({"checkout", "-q", "-b", "other"});
  own.commit_new("cases/b.yaml");
  own.git({"checkout", "-q", "main"});
  own.commit_new("cases/c.yaml");
  own.git({"merge", "-q", "--no-commit", "other"});
  own.write("cases/a.yaml", "slipped in\n");
  own.git({"add", "cases/a.yaml"});
  own.git({"commit", "-q", "-m", "merge"});
  const std::string merge = own.git({"rev-parse", "HEAD"}).substr(0, 40);
  CHECK(own.door().changed_in_history() ==
        std::vector<HistoryChange>{{'M', "cases/a.yaml", merge}, {'M', "cases/a.yaml", merge}});
}

TEST_CASE("when other clones were last asked, as git's own files tell") {
  const Register original;
  original.git({"commit", "-q", "--allow-empty", "-m", "one"});
  CHECK_FALSE(Git(original.path).fetched().has_remote);
  const Folder parent;
  parent.git({"clone", "-q", original.path, "clone"});
  const std::string clone = parent.path + "/clone";
  const auto touch = [&](const std::string& file, std::chrono::hours ago) {
    fs::last_write_time(clone + "/.git/" + file, fs::file_time_type::clock::now() - ago);
  };
  const auto hours_since = [](Instant at) {
    return std::chrono::duration_cast<std::chrono::hours>(std::chrono::system_clock::now() - at.seconds()).count();
  };

  const auto fresh = Git(clone).fetched();
  CHECK(fresh.has_remote);
  CHECK_FALSE(fresh.at);
  CHECK(hours_since(fresh.cloned_at) == 0);
  touch("description", 75h);  // whatever was written later, the oldest file is as old as the clone
  CHECK(hours_since(Git(clone).fetched().cloned_at) == 75);

  parent.git({"-C", clone, "fetch", "-q"});
  touch("FETCH_HEAD", 31h);
  const auto fetched = Git(clone).fetched();
  CHECK(hours_since(fetched.at) == 31);
  CHECK_FALSE(fetched.failed);

  fs::rename(original.path, original.path + "-gone");
  parent.git({"-C", clone, "fetch", "-q"}, 128);
  CHECK(Git(clone).fetched().failed);  // although git has touched the file just now
  CHECK_FALSE(Git(clone).fetched().at);
  fs::rename(original.path + "-gone", original.path);
}
