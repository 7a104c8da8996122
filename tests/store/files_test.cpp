#include "regard/store/files.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "regard/core/error.hpp"
#include "regard/store/hash.hpp"
#include "regard/store/process.hpp"

namespace {

using namespace regard;
using namespace regard::store;
namespace fs = std::filesystem;

struct Folder {
  Folder() : path((fs::temp_directory_path() / "regard-files-XXXXXX").string()) {
    REQUIRE(::mkdtemp(path.data()) != nullptr);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { fs::remove_all(path); }
  std::string path;
};

template <typename Act>
std::string failure(Act act) {
  try {
    act();
  } catch (const Error& error) {
    CHECK(error.kind == Error::Kind::world);
    return error.what;
  }
  return {};
}

}  // namespace

TEST_CASE("every path of a register") {
  CHECK(register_file() == "register.yaml");
  CHECK(office_folder() == "register");
  CHECK(policies_folder() == "policies");
  CHECK(templates_folder() == "templates");
  CHECK(cases_folder() == "cases");
  CHECK(case_folder("RC-2026-7K3F9MQ4") == "cases/2026/RC-2026-7K3F9MQ4");
  CHECK(derived_folder() == ".regard");
  CHECK(drafts_folder() == ".regard/drafts");
  CHECK(journal_file() == ".regard/journal");
  CHECK(fact_name(Date(2026, 11, 2), "filed-mail", "4GQ7M2XW") == "2026-11-02-filed-mail-4GQ7M2XW.yaml");
  CHECK(fact_name(Date(2026, 11, 2), "letter", "4GQ7M2XW", "md") == "2026-11-02-letter-4GQ7M2XW.md");
  CHECK(version_name("2026-11-02-incident-4GQ7M2XW", 2, "8R3C") ==
        "2026-11-02-incident-4GQ7M2XW.v2-8R3C.yaml");
}

TEST_CASE("a fact's name is read as it was made") {
  const struct {
    const char* name;
    FactName read;
  } rows[] = {
      {"2026-11-02-incident-4GQ7M2XW.yaml", {"2026-11-02", "incident", "4GQ7M2XW", 1, "", "yaml"}},
      {"2026-11-02-filed-mail-4GQ7M2XW.md", {"2026-11-02", "filed-mail", "4GQ7M2XW", 1, "", "md"}},
      {"2026-11-02-incident-4GQ7M2XW.yaml.sig", {"2026-11-02", "incident", "4GQ7M2XW", 1, "", "yaml.sig"}},
      {"2026-11-02-incident-4GQ7M2XW.v2-8R3C.yaml",
       {"2026-11-02", "incident", "4GQ7M2XW", 2, "8R3C", "yaml"}},
      {"2026-11-02-incident-4GQ7M2XW.v12-8R3C.yaml.sig",
       {"2026-11-02", "incident", "4GQ7M2XW", 12, "8R3C", "yaml.sig"}},
  };
  for (const auto& row : rows) {
    CAPTURE(row.name);
    const std::optional<FactName> read = parse_fact_name(row.name);
    REQUIRE(read);
    CHECK(*read == row.read);
    CHECK(read->stem() == std::string(row.name).substr(0, read->stem().size()));
    const std::string again =
        read->version == 1 ? fact_name(*Date::parse(read->date), read->kind, read->random, read->extension)
                           : version_name(read->stem(), read->version, read->version_random, read->extension);
    CHECK(again == row.name);
  }
}

TEST_CASE("no other name is a fact's") {
  for (const char* name : {"",
                           ".yaml",
                           "yaml",
                           "2026-11-02-incident-4GQ7M2XW",
                           "2026-11-02-incident-4GQ7M2XW.yml",
                           "2026-11-02-incident-4GQ7M2XW.yaml.bak",
                           "2026-11-02-incident-4GQ7M2XW.yaml~",
                           "2026-11-02-incident-4GQ7M2XW (1).yaml",
                           "2026-11-02-incident-4gq7m2xw.yaml",
                           "2026-11-02-incident-4GQ7M2X.yaml",
                           "2026-11-02-incident-4GQ7M2XWW.yaml",
                           "2026-11-02-incident-4GQ7M2XU.yaml",
                           "2026-11-02-Incident-4GQ7M2XW.yaml",
                           "2026-11-02--4GQ7M2XW.yaml",
                           "2026-11-02-a--b-4GQ7M2XW.yaml",
                           "2026-11-02-4GQ7M2XW.yaml",
                           "2026-11-2-incident-4GQ7M2XW.yaml",
                           "2026-02-30-incident-4GQ7M2XW.yaml",
                           "2026-11-02_incident-4GQ7M2XW.yaml",
                           "2026-11-02-incident-4GQ7M2XW..yaml",
                           "2026-11-02-incident-4GQ7M2XW.v1-8R3C.yaml",
                           "2026-11-02-incident-4GQ7M2XW.v02-8R3C.yaml",
                           "2026-11-02-incident-4GQ7M2XW.v-8R3C.yaml",
                           "2026-11-02-incident-4GQ7M2XW.v2x-8R3C.yaml",
                           "2026-11-02-incident-4GQ7M2XW.v2.yaml",
                           "2026-11-02-incident-4GQ7M2XW.v2-8R3.yaml",
                           "2026-11-02-incident-4GQ7M2XW.v2-8R3C.v3-8R3C.yaml",
                           "2026-11-02-incident-4GQ7M2XW.v99999999999-8R3C.yaml",
                           "x2026-11-02-incident-4GQ7M2XW.yaml"}) {
    CAPTURE(name);
    CHECK_FALSE(parse_fact_name(name));
  }
  CHECK_FALSE(parse_fact_name(std::string("2026-11-02-incident-4GQ7M2XW\0.yaml", 34)));
}

TEST_CASE("a path that could lead out of the register") {
  for (const char* path :
       {"", "/etc/passwd", "..", "cases/../../x", "cases//x", "cases/./x", "cases/", "./x"}) {
    CAPTURE(path);
    CHECK_FALSE(stays_inside(path));
  }
  for (const char* path : {"x", "cases/2026/x.yaml", ".regard/journal", "cases/..x/y"})
    CHECK(stays_inside(path));
}

TEST_CASE("bytes come back as they were written, and nothing is overwritten") {
  const Folder folder;
  const std::string bytes("a\0b\r\n\xff", 6);
  write_new_file(folder.path, "a", bytes);
  CHECK(read_file(folder.path, "a") == bytes);
  CHECK(failure([&] { write_new_file(folder.path, "a", "other"); }) ==
        "'a' could not be written: File exists");
  CHECK(read_file(folder.path, "a") == bytes);
  write_new_file(folder.path, "b", "");
  CHECK(read_file(folder.path, "b").empty());
  CHECK(failure([&] { rename_new(folder.path, "b", "a"); }) == "'a' is there already");
  CHECK(read_file(folder.path, "a") == bytes);
  rename_new(folder.path, "b", "c");
  CHECK(what_is(folder.path, "b") == Found::nothing);
  sync_folder(folder.path, "");
  remove_file(folder.path, "c");
  remove_file(folder.path, "c");
  CHECK(what_is(folder.path, "c") == Found::nothing);
}

TEST_CASE("failures name the path as it was given") {
  const Folder folder;
  write_new_file(folder.path, "file", "x");
  fs::create_symlink("file", fs::path(folder.path) / "link");
  REQUIRE(::mkfifo((folder.path + "/pipe").c_str(), 0600) == 0);
  CHECK(failure([&] { read_file(folder.path, "cases/x"); }) ==
        "'cases/x' could not be read: No such file or directory");
  CHECK(failure([&] { read_file(folder.path, "link"); }) == "'link' is a symbolic link, not a file");
  CHECK(failure([&] { read_file(folder.path, "pipe"); }) == "'pipe' is not a regular file");
  CHECK(failure([&] { read_file(folder.path, "."); }) == "'.' could not be read: Is a directory");
  CHECK(failure([&] { list_folder(folder.path, "file"); }) == "'file' could not be listed: Not a directory");
  CHECK(failure([&] { make_folders(folder.path, "file/a"); }) ==
        "'file/a' could not be made: Not a directory");
  CHECK(failure([&] { make_private_folder(folder.path, "file"); }) ==
        "'file' could not be made: Not a directory");
  CHECK(failure([&] { read_given_file(folder.path); }).ends_with("Is a directory"));
  CHECK(read_given_file(folder.path + "/link") == "x");
}

TEST_CASE("a folder is listed in byte order, and links are told apart") {
  const Folder folder;
  for (const char* name : {"b", "B", "a.yaml", "\xc3\xa9", ".hidden"}) write_new_file(folder.path, name, "");
  fs::create_directory(folder.path + "/sub");
  fs::create_directory_symlink("sub", folder.path + "/sym");
  REQUIRE(::mkfifo((folder.path + "/pipe").c_str(), 0600) == 0);
  std::string seen;
  for (const Listed& entry : list_folder(folder.path, "")) {
    seen += entry.name + ":" + std::to_string(static_cast<int>(entry.found)) + " ";
  }
  CHECK(seen == ".hidden:1 B:1 a.yaml:1 b:1 pipe:4 sub:2 sym:3 \xc3\xa9:1 ");
}

TEST_CASE("folders are made, and unmade while empty") {
  const Folder folder;
  CHECK(missing_folders(folder.path, "a/b/c") == std::vector<std::string>{"a", "a/b", "a/b/c"});
  make_folders(folder.path, "a/b/c");
  make_folders(folder.path, "a/b/c");
  CHECK(missing_folders(folder.path, "a/b/c").empty());
  remove_empty_folder(folder.path, "a");
  CHECK(what_is(folder.path, "a") == Found::folder);
  remove_empty_folder(folder.path, "a/b/c");
  CHECK(what_is(folder.path, "a/b/c") == Found::nothing);
  remove_empty_folder(folder.path, "a/b/c");
  fs::create_directory(folder.path + "/.regard");
  make_private_folder(folder.path, ".regard");
  CHECK((fs::status(folder.path + "/.regard").permissions() & fs::perms::mask) == fs::perms::owner_all);
}

TEST_CASE("a disk that takes no more leaves nothing behind") {
  const Folder folder;
  const pid_t child = ::fork();
  if (child == 0) {
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{1000, 1000};
    ::setrlimit(RLIMIT_FSIZE, &small);
    const std::string what = failure([&] { write_new_file(folder.path, "big", std::string(5000, 'x')); });
    ::_exit(what == "'big' could not be written: File too large" ? 0 : 1);
  }
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  CHECK(status == 0);
  CHECK(what_is(folder.path, "big") == Found::nothing);
}

TEST_CASE("SHA-256: the standard's own examples") {
  CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(sha256(std::string(1000000, 'a')) ==
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("a program is heard out, whatever it does") {
  const Folder folder;
  SUBCASE("both outputs and the input are large") {
    const std::string input(3'000'000, 'x');
    const Outcome outcome = run({.argv = {"sh", "-c", "tee /dev/stderr"}, .input = input});
    CHECK(outcome.succeeded());
    CHECK(outcome.out == input);
    CHECK(outcome.err == input);
  }
  SUBCASE("it reads none of its input") {
    const Outcome outcome = run({.argv = {"true"}, .input = std::string(3'000'000, 'x')});
    CHECK(outcome.succeeded());
  }
  SUBCASE("no shell looks at its words") {
    CHECK(run({.argv = {"printf", "%s", "$HOME `id` 'x' ;"}}).out == "$HOME `id` 'x' ;");
  }
  SUBCASE("its status, its signal, its absence") {
    CHECK(run({.argv = {"sh", "-c", "echo no >&2; exit 7"}}).number == 7);
    const Outcome ended = run({.argv = {"sh", "-c", "kill -TERM $$"}});
    CHECK(ended.end == Outcome::End::signalled);
    CHECK(ended.number == SIGTERM);
    CHECK(run({.argv = {"no-such-program-of-regard"}}).end == Outcome::End::not_found);
  }
  SUBCASE("its folder and its environment") {
    ::setenv("REGARD_TEST_GONE", "here", 1);
    const Outcome outcome =
        run({.argv = {"sh", "-c", "pwd -P; echo ${REGARD_TEST_GONE-gone} $REGARD_TEST_SET"},
             .environment = {{"REGARD_TEST_GONE", std::nullopt}, {"REGARD_TEST_SET", "a b"}},
             .folder = folder.path});
    ::unsetenv("REGARD_TEST_GONE");
    CHECK(outcome.out == fs::canonical(folder.path).string() + "\ngone a b\n");
    CHECK(failure([&] { run({.argv = {"true"}, .folder = folder.path + "/none"}); }) ==
          "'true' could not be started: No such file or directory");
  }
  SUBCASE("it leaves something behind that keeps its outputs open") {
    const auto began = std::chrono::steady_clock::now();
    CHECK(run({.argv = {"sh", "-c", "sleep 5 & echo done"}}).out == "done\n");
    CHECK(std::chrono::steady_clock::now() - began < std::chrono::seconds(3));
  }
  SUBCASE("regard was started with SIGCHLD ignored") {
    ::signal(SIGCHLD, SIG_IGN);
    CHECK(run({.argv = {"false"}}).number == 1);
    ::signal(SIGCHLD, SIG_DFL);
  }
}
