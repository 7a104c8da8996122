#include "regard/store/lock.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <thread>

#include "regard/core/error.hpp"
#include "regard/store/files.hpp"

namespace {

using namespace regard;
using namespace regard::store;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

struct Folder {
  Folder() : path((fs::temp_directory_path() / "regard-lock-XXXXXX").string()) {
    REQUIRE(::mkdtemp(path.data()) != nullptr);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { fs::remove_all(path); }
  std::string path;
};

/// Another process that holds the lock until told (or killed).
class Holder {
 public:
  explicit Holder(const std::string& folder) {
    std::array<int, 2> ready{};
    std::array<int, 2> end{};
    REQUIRE(::pipe(ready.data()) == 0);
    REQUIRE(::pipe(end.data()) == 0);
    process_ = ::fork();
    if (process_ == 0) {
      ::close(end[1]);
      const RegisterLock lock(folder, "");
      char c = 'r';
      if (::write(ready[1], &c, 1) == 1 && ::read(end[0], &c, 1) >= 0) ::_exit(0);
      ::_exit(1);
    }
    ::close(ready[1]);
    ::close(end[0]);
    char c = 0;
    REQUIRE(::read(ready[0], &c, 1) == 1);
    ::close(ready[0]);
    end_ = end[1];
  }
  Holder(const Holder&) = delete;
  Holder& operator=(const Holder&) = delete;
  ~Holder() { let_go(); }
  void let_go() {
    if (end_ < 0) return;
    ::close(end_);
    end_ = -1;
    int status = 0;
    CHECK(::waitpid(process_, &status, 0) == process_);
    CHECK(status == 0);
  }

 private:
  pid_t process_ = -1;
  int end_ = -1;
};

unsigned mode_of(const std::string& path) {
  struct stat seen {};
  REQUIRE(::stat(path.c_str(), &seen) == 0);
  return seen.st_mode & 07777;
}

}  // namespace

TEST_CASE("the lock stands where it belongs, has the register's permissions and stays") {
  const Folder folder;
  const Folder git;
  for (const unsigned mode : {0700u, 0770u, 0775u, 0777u}) {
    CAPTURE(mode);
    REQUIRE(::chmod(folder.path.c_str(), mode) == 0);
    const mode_t before = ::umask(077);
    { const RegisterLock lock(folder.path, ""); }
    { const RegisterLock lock(folder.path, git.path); }
    ::umask(before);
    for (const std::string& file : {folder.path + "/.regard.lock", git.path + "/regard.lock"}) {
      CHECK(mode_of(file) == (mode & 0666));
      fs::remove(file);
    }
  }
}

TEST_CASE("a lock that is held is waited for, said once, and given up") {
  const Folder folder;
  Holder holder(folder.path);
  int said = 0;
  try {
    const RegisterLock lock(folder.path, "", [&] { ++said; }, {.say_after = 40ms, .give_up_after = 200ms});
    FAIL("two hold the lock");
  } catch (const Error& error) {
    CHECK(error.kind == Error::Kind::world);
    CHECK(error.what ==
          "another regard is writing to this register (it holds '" + folder.path + "/.regard.lock')");
  }
  CHECK(said == 1);
  CHECK_THROWS_AS(RegisterLock(folder.path, "", {}, {.say_after = 0ms, .give_up_after = 50ms}), Error);

  std::thread later([&] {
    std::this_thread::sleep_for(100ms);
    holder.let_go();
  });
  CHECK_NOTHROW(RegisterLock(folder.path, "", [&] { ++said; }, {.say_after = 10s, .give_up_after = 20s}));
  later.join();
  CHECK(said == 1);
  CHECK(what_is(folder.path, ".regard.lock") == Found::file);
}

TEST_CASE("two who contend take turns") {
  const Folder folder;
  constexpr int rounds = 60;
  write_new_file(folder.path, "count", "0");
  const auto count_up = [&] {
    for (int i = 0; i < rounds; ++i) {
      const RegisterLock lock(folder.path, "");
      const int now = std::atoi(read_file(folder.path, "count").c_str());
      remove_file(folder.path, "count");
      write_new_file(folder.path, "count", std::to_string(now + 1));
    }
  };
  const pid_t child = ::fork();
  if (child == 0) {
    try {
      count_up();
    } catch (const std::exception&) {
      ::_exit(1);
    }
    ::_exit(0);
  }
  CHECK_NOTHROW(count_up());
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  CHECK(status == 0);
  CHECK(read_file(folder.path, "count") == std::to_string(2 * rounds));
}

TEST_CASE("a lock that cannot be had says which") {
  const Folder folder;
  fs::create_directory(folder.path + "/.regard.lock");
  CHECK_THROWS_WITH_AS(
      RegisterLock(folder.path, ""),
      ("the lock '" + folder.path + "/.regard.lock' could not be taken: Is a directory").c_str(), Error);
  CHECK_THROWS_AS(RegisterLock(folder.path, folder.path + "/none"), Error);
}
