#include "regard/store/transaction.hpp"

#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <utility>

#include "regard/core/error.hpp"
#include "regard/store/files.hpp"
#include "regard/store/hash.hpp"

namespace {

using namespace regard;
using namespace regard::store;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

const std::string letter = "cases/2026/RC-2026-7K3F9MQ4/2026-11-23-letter-P6D2VK9B";
const std::vector<NewFile> two_files = {{letter + ".md", "Dear Kit\n"}, {letter + ".yaml", "regard: 1\n"}};
const Commit by_proposer = {"letter LTR-P6D2VK9B in RC-2026-7K3F9MQ4",
                            *Instant::parse("2026-11-23T10:03:12Z"), "p.proposer"};

/// A register with, where git stands, one thing that the officer has staged.
class Folder {
 public:
  explicit Folder(bool with_git = true)
      : path((fs::temp_directory_path() / "regard-transaction-XXXXXX").string()), with_git_(with_git) {
    ::setenv("GIT_CONFIG_GLOBAL", "/dev/null", 1);
    ::setenv("GIT_CONFIG_NOSYSTEM", "1", 1);
    ::setenv("HOME", "/nowhere", 1);  // the officer's ignored files and attributes
    ::unsetenv("XDG_CONFIG_HOME");
    REQUIRE(::mkdtemp(path.data()) != nullptr);
    path = fs::canonical(path).string();
    if (!with_git_) return;
    init_repository(path);
    git({"config", "user.name", "A Recorder"});
    git({"config", "user.email", "recorder@council.example"});
    write("plan.txt", "the officer's own\n");
    git({"add", "plan.txt"});
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { fs::remove_all(path); }

  void write(const std::string& name, const std::string& bytes) const {
    fs::create_directories((fs::path(path) / name).parent_path());
    std::ofstream(fs::path(path) / name, std::ios::binary) << bytes;
  }
  std::string git(std::vector<std::string> words) const {
    words.insert(words.begin(), "git");
    return run({.argv = words, .folder = path}).out;
  }
  void hook(const std::string& script) const {
    write(".git/hooks/pre-commit", "#!/bin/sh\n" + script);
    fs::permissions(path + "/.git/hooks/pre-commit", fs::perms::owner_all);
  }
  Git door() const { return Git(path, 60ms); }

  /// Every file and folder but git's own, with the files' bytes; and what git has staged and committed.
  std::map<std::string, std::string> everything() const {
    std::map<std::string, std::string> all;
    for (auto at = fs::recursive_directory_iterator(path); at != fs::recursive_directory_iterator(); ++at) {
      const std::string name = at->path().lexically_relative(path).string();
      if (name == ".git") at.disable_recursion_pending();
      if (name == ".git" || name == ".regard") continue;
      all[name] = at->is_directory() ? "folder" : read_file(path, name);
    }
    if (!with_git_) return all;
    all["staged"] = git({"diff", "--cached", "--name-status"});
    all["commits"] = git({"rev-list", "--all"});
    return all;
  }
  bool all_recorded() const {
    for (const NewFile& file : two_files) {
      if (what_is(path, file.path) != Found::file || read_file(path, file.path) != file.bytes) return false;
    }
    if (!list_folder(path, ".regard").empty()) return false;
    if (!with_git_) return true;
    return git({"diff", "--cached", "--name-status"}) == "A\tplan.txt\n" &&
           git({"show", "--format=%s %ct", "--name-only", "HEAD"}) ==
               by_proposer.message + " 1795428192\n\n" + two_files[0].path + "\n" + two_files[1].path +
                   "\n" &&
           git({"rev-list", "--all", "--count"}) == "1\n" && door().uncommitted().empty();
  }
  bool nothing_left_aside() const {
    return what_is(path, ".regard") == Found::nothing || list_folder(path, ".regard").empty();
  }
  std::string path;

 private:
  bool with_git_;
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

struct Stopped : std::runtime_error {
  Stopped() : std::runtime_error("stopped") {}
};

Transaction::AtStep at_count(int count, const std::function<void()>& act) {
  return [count, act](std::string_view) mutable {
    if (count-- == 0) act();
  };
}

/// Runs `act` in a process of its own, which dies at its step number `count`; false when it got further.
bool dies_at(const Folder& folder, int count, const std::function<void(const Transaction&)>& act) {
  const pid_t child = ::fork();
  if (child == 0) {
    try {
      const Git git = folder.door();
      act(Transaction(folder.path, git, at_count(count, [] { ::_exit(42); })));
    } catch (const std::exception&) {
      ::_exit(1);
    }
    ::_exit(0);
  }
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  REQUIRE((status == 0 || status == 42 << 8));
  return status != 0;
}

void write_two(const Transaction& transaction) { transaction.write(two_files, by_proposer); }

/// A transaction with its git, for those that live.
struct Living {
  explicit Living(const Folder& folder, Transaction::AtStep at_step = {})
      : git(folder.door()), transaction(folder.path, git, std::move(at_step)) {}
  Git git;
  Transaction transaction;
};

constexpr int steps_until_journal = 3;  // two temporaries, and both together

}  // namespace

TEST_CASE("several files are written at once") {
  for (const bool with_git : {true, false}) {
    const Folder folder(with_git);
    const Written written = Living(folder).transaction.write(two_files, by_proposer);
    CHECK(written.files == std::vector<std::string>{letter + ".md", letter + ".yaml"});
    CHECK(written.commit.has_value() == with_git);
    if (with_git) CHECK(folder.git({"rev-parse", "HEAD"}) == *written.commit + "\n");
    CHECK(folder.all_recorded());
    CHECK((fs::status(folder.path + "/.regard").permissions() & fs::perms::mask) == fs::perms::owner_all);
    CHECK_FALSE(Living(folder).transaction.recover("p.proposer"));
  }
}

TEST_CASE("inside another repository nothing is committed") {
  const Folder outer;
  const std::string inner = outer.path + "/records";
  fs::create_directory(inner);
  const Git git(inner);
  CHECK_FALSE(Transaction(inner, git).write(two_files, by_proposer).commit);
  CHECK(read_file(inner, letter + ".md") == "Dear Kit\n");
  CHECK(outer.git({"rev-list", "--all", "--count"}) == "0\n");
}

TEST_CASE("what is there is never overwritten, and no path leads out") {
  const Folder folder;
  folder.write("cases/there.yaml", "old\n");
  fs::create_symlink("nowhere", folder.path + "/cases/link.yaml");
  const auto before = folder.git({"status", "--porcelain"});
  for (const char* path : {"cases/there.yaml", "cases/link.yaml", "../out.yaml", "/out.yaml", "cases", ""}) {
    CAPTURE(path);
    const Error error = failure([&] {
      Living(folder).transaction.write({{"cases/new.yaml", "x"}, {path, "x"}}, by_proposer);
    });
    CHECK((has(error.what, "is there already") || has(error.what, "is no path inside the register")));
    CHECK(folder.nothing_left_aside());
    CHECK(folder.git({"status", "--porcelain"}) == before);
  }
  CHECK(failure([&] {
          Living(folder).transaction.write({{"a", "1"}, {"a", "2"}}, by_proposer);
        }).what == "'a' is there already");
  CHECK(read_file(folder.path, "cases/there.yaml") == "old\n");
}

TEST_CASE("a write that fails while regard lives leaves everything as it was") {
  const Folder folder;
  std::string expected;
  Transaction::AtStep at_step;
  std::map<std::string, std::string> before;
  SUBCASE("a hook refuses the first commit") {
    folder.hook("echo 'not today' >&2; exit 1\n");
    expected = "nothing was recorded: git did not commit: not today";
  }
  SUBCASE("a hook refuses a later commit") {
    folder.write("other.txt", "1");
    folder.git({"commit", "-q", "-m", "before"});
    folder.write("cases/2026/RC-2026-7K3F9MQ4/keep.yaml", "x\n");
    folder.hook("exit 3\n");
    expected = "nothing was recorded: git did not commit: git ended with status 1";
  }
  SUBCASE("a file where a folder is needed") {
    folder.write("cases", "a file\n");
    expected = "nothing was recorded: 'cases/2026' could not be made: Not a directory";
  }
  SUBCASE("a file where .regard is needed") {
    folder.write(".regard", "a file\n");
    expected = "nothing was recorded: '.regard' could not be made: Not a directory";
  }
  SUBCASE("a folder that is a link to elsewhere") {
    fs::create_directory(folder.path + "/elsewhere");
    fs::create_directory_symlink("elsewhere", folder.path + "/cases");
    expected = "is beyond a symbolic link";
  }
  SUBCASE("the second file appears in the meantime") {
    at_step = at_count(4, [&] {
      folder.write(letter + ".yaml", "somebody else's\n");
      before[letter + ".yaml"] = "somebody else's\n";
      for (std::string at = folder_of(letter); !at.empty(); at = folder_of(at)) before[at] = "folder";
    });
    expected = "nothing was recorded: '" + letter + ".yaml' is there already";
  }
  SUBCASE("git goes wrong half way") {
    at_step = at_count(6, [&] { folder.write(".git/refs/heads/main.lock", ""); });
    expected = "refs/heads/main.lock': File exists";
  }
  before.merge(folder.everything());
  const Error error = failure([&] { write_two(Living(folder, at_step).transaction); });
  CHECK(has(error.what, expected));
  CHECK(folder.everything() == before);
  if (what_is(folder.path, ".regard") == Found::folder) CHECK(folder.nothing_left_aside());
}

TEST_CASE("what git would not commit is known before anything is written") {
  const Folder folder;
  SUBCASE("index.lock") { folder.write(".git/index.lock", ""); }
  SUBCASE("no name") { folder.git({"config", "--unset", "user.name"}); }
  SUBCASE("a merge") { folder.write(".git/MERGE_HEAD", ""); }
  const auto before = folder.everything();
  CHECK_THROWS_AS(write_two(Living(folder).transaction), Error);
  CHECK(folder.everything() == before);
  CHECK(what_is(folder.path, ".regard") == Found::nothing);
}

TEST_CASE("a full disk leaves everything as it was") {
  const Folder folder;
  const auto before = folder.everything();
  const pid_t child = ::fork();
  if (child == 0) {
    const Living living(folder);
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{4000, 4000};
    ::setrlimit(RLIMIT_FSIZE, &small);
    const Error error = failure([&] {
      living.transaction.write({{"cases/a.yaml", "x"}, {"cases/b.yaml", std::string(5000, 'x')}},
                               by_proposer);
    });
    ::_exit(
        has(error.what, "nothing was recorded: '.regard/unfinished-1' could not be written: File too large")
            ? 0
            : 1);
  }
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  CHECK(status == 0);
  CHECK(folder.everything() == before);
  CHECK(folder.nothing_left_aside());
}

TEST_CASE("stopped at any step while regard lives") {
  int steps = 0;
  for (bool stopped = true; stopped; ++steps) {
    CAPTURE(steps);
    const Folder folder;
    const auto before = folder.everything();
    stopped = false;
    std::string last;
    const auto count = at_count(steps, [] { throw Stopped(); });
    try {
      write_two(Living(folder, [&last, count](std::string_view name) mutable {
                  last = name;
                  count(name);
                }).transaction);
    } catch (const Stopped&) {
      stopped = true;
    }
    if (!stopped || last == "done") {
      CHECK(folder.all_recorded());
    } else if (last == "committed") {
      CHECK(Living(folder).transaction.recover("p.proposer"));
      CHECK(folder.all_recorded());
    } else {
      CHECK(folder.everything() == before);
      CHECK(folder.nothing_left_aside());
    }
  }
  CHECK(steps == 11);
}

TEST_CASE("dead at any step: the same officer's next command ends it, and nothing is by halves") {
  for (const bool with_git : {true, false}) {
    int count = 0;
    for (;; ++count) {
      CAPTURE(with_git);
      CAPTURE(count);
      const Folder folder(with_git);
      const auto before = folder.everything();
      if (!dies_at(folder, count, write_two)) break;
      const std::optional<std::string> said = Living(folder).transaction.recover("p.proposer");
      if (count < steps_until_journal) {
        REQUIRE(said);
        CHECK(has(*said, "was interrupted before it recorded anything"));
        CHECK(folder.everything() == before);
        CHECK(folder.nothing_left_aside());
        write_two(Living(folder).transaction);
      } else if (said) {
        CHECK(*said == "what you had begun at 2026-11-23T10:03:12Z was interrupted and is now finished: " +
                           letter + ".md, " + letter + ".yaml");
      }
      CHECK(folder.all_recorded());
      CHECK_FALSE(Living(folder).transaction.recover("p.proposer"));
    }
    CHECK(count == (with_git ? 10 : 9));
  }
}

TEST_CASE("dead at any step: another officer is told, and changes nothing") {
  for (int count = steps_until_journal; count < 9; ++count) {
    CAPTURE(count);
    const Folder folder;
    REQUIRE(dies_at(folder, count, write_two));
    const auto before = folder.everything();
    const Error error = failure([&] { Living(folder).transaction.recover("r.registrar"); });
    CHECK(error.what ==
          "'p.proposer' had begun to record something here at 2026-11-23T10:03:12Z and was interrupted");
    CHECK(has(error.mend, "let 'p.proposer' run"));
    CHECK(has(failure([&] {
                Living(folder).transaction.write({{"cases/x", ""}}, by_proposer);
              }).what,
              "something begun here was interrupted"));
    CHECK(folder.everything() == before);
    CHECK(Living(folder).transaction.recover("p.proposer"));
    CHECK(folder.all_recorded());
  }
  const Folder folder;
  REQUIRE(dies_at(folder, 1, write_two));
  CHECK(Living(folder).transaction.recover("r.registrar"));
  CHECK(folder.nothing_left_aside());
}

TEST_CASE("dead once more while recovering") {
  for (int first = steps_until_journal; first < 9; ++first) {
    const Folder folder;
    REQUIRE(dies_at(folder, first, write_two));
    int second = 0;
    const auto recover = [](const Transaction& transaction) { transaction.recover("p.proposer"); };
    while (second < 20 && dies_at(folder, second, recover)) ++second;
    CAPTURE(first);
    CAPTURE(second);
    CHECK(folder.all_recorded());
  }
}

TEST_CASE("what had been committed needs no second commit") {
  const Folder folder;
  REQUIRE(dies_at(folder, 8, write_two));
  folder.write(".git/MERGE_HEAD", "");  // with which none could be made
  CHECK(Living(folder).transaction.recover("p.proposer"));
  fs::remove(folder.path + "/.git/MERGE_HEAD");
  CHECK(folder.all_recorded());
}

TEST_CASE("a commit refused while recovering is taken back") {
  const Folder folder;
  const auto before = folder.everything();
  REQUIRE(dies_at(folder, 5, write_two));
  folder.write(".git/index.lock", "");
  CHECK(has(failure([&] { Living(folder).transaction.recover("p.proposer"); }).mend, "rm "));
  CHECK(what_is(folder.path, journal_file()) == Found::file);
  fs::remove(folder.path + "/.git/index.lock");
  folder.hook("exit 1\n");
  CHECK(has(failure([&] { Living(folder).transaction.recover("p.proposer"); }).what,
            "nothing was recorded: git"));
  CHECK(folder.everything() == before);
  CHECK(folder.nothing_left_aside());
}

TEST_CASE("what could not be undone at once is undone later, by whoever comes") {
  const Folder folder;
  const auto before = folder.everything();
  const auto lock_and_stop = [&] {
    folder.write(".git/index.lock", "");
    throw Stopped();
  };
  CHECK_THROWS_AS(write_two(Living(folder, at_count(7, lock_and_stop)).transaction), Stopped);
  CHECK(what_is(folder.path, letter + ".md") == Found::nothing);
  CHECK(has(failure([&] { Living(folder).transaction.recover("r.registrar"); }).what, "index.lock"));
  fs::remove(folder.path + "/.git/index.lock");
  const std::optional<std::string> said = Living(folder).transaction.recover("r.registrar");
  REQUIRE(said);
  CHECK(has(*said, "'p.proposer'"));
  CHECK(folder.everything() == before);
  CHECK(folder.nothing_left_aside());
}

TEST_CASE("what git holds is recorded, whoever's commit it was") {
  const Folder folder;
  SUBCASE("committed while regard was about to") {
    const auto commit = [&] { folder.git({"commit", "-q", "-m", "by hand"}); };
    CHECK(Living(folder, at_count(7, commit)).transaction.write(two_files, by_proposer).commit);
  }
  SUBCASE("committed by hand after a failure that was not wholly undone") {
    const auto lock_and_stop = [&] {
      folder.write(".git/index.lock", "");
      throw Stopped();
    };
    CHECK_THROWS_AS(write_two(Living(folder, at_count(7, lock_and_stop)).transaction), Stopped);
    fs::remove(folder.path + "/.git/index.lock");
    for (const NewFile& file : two_files) folder.write(file.path, file.bytes);
    folder.git({"commit", "-q", "-m", "by hand"});
    CHECK(Living(folder).transaction.recover("p.proposer"));
  }
  for (const NewFile& file : two_files) CHECK(read_file(folder.path, file.path) == file.bytes);
  CHECK(folder.git({"rev-list", "--all", "--count"}) == "1\n");
  CHECK(folder.nothing_left_aside());
}

TEST_CASE("a journal that does not fit what is there is not followed") {
  const Folder folder;
  REQUIRE(dies_at(folder, 4, write_two));  // the first file in place, the second waiting
  const std::string journal = read_file(folder.path, journal_file());
  std::string expected;
  SUBCASE("the first file was changed") {
    folder.write(letter + ".md", "other\n");
    expected = "'" + letter + ".md' is not there as it was written";
  }
  SUBCASE("the waiting file was cut") {
    folder.write(".regard/unfinished-1", "reg");
    expected = "'" + letter + ".yaml' is not there as it was written";
  }
  SUBCASE("the waiting file's place was taken") {
    folder.write(letter + ".yaml", "somebody else's\n");
    expected = "'" + letter + ".yaml' is not there as it was written";
  }
  SUBCASE("the journal leads out of the register") {
    std::string changed = journal;
    changed.replace(changed.find(letter), 5, "../..");
    folder.write(journal_file(), changed);
    expected = "'.regard/journal' cannot be read";
  }
  SUBCASE("the journal was cut") {
    for (std::size_t length = 0; length + 2 < journal.size(); length += 7) {
      folder.write(journal_file(), journal.substr(0, length));
      CHECK(has(failure([&] { Living(folder).transaction.recover("p.proposer"); }).what,
                "'.regard/journal' cannot be read"));
    }
    expected = "'.regard/journal' cannot be read";
  }
  SUBCASE("the journal is of another make") {
    folder.write(journal_file(), "{\"regard\": 2}\n");
    expected = "'.regard/journal' cannot be read";
  }
  const auto before = folder.everything();
  CHECK(has(failure([&] { Living(folder).transaction.recover("p.proposer"); }).what, expected));
  CHECK(folder.everything() == before);
}
