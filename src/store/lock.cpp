#include "regard/store/lock.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <thread>

#include "regard/core/error.hpp"
#include "regard/store/files.hpp"

namespace regard::store {

namespace {

[[noreturn]] void fail(const std::string& path, int number) {
  throw Error(
      Error::Kind::world,
      fmt::format("the lock '{}' could not be taken: {}", path, std::generic_category().message(number)),
      "see that you may write there, then try again");
}

/// Opens the lock, or makes it for everybody who may read and write the register's folder.
int open_lock(const std::string& folder, const std::string& path) {
  constexpr int flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW;
  const int made = ::open(path.c_str(), flags | O_CREAT | O_EXCL, 0600);
  if (made < 0 && errno != EEXIST) fail(path, errno);
  if (made >= 0) {
    struct stat register_folder {};
    if (::stat(folder.c_str(), &register_folder) == 0) ::fchmod(made, register_folder.st_mode & 0666);
    return made;
  }
  const int there = ::open(path.c_str(), flags);
  if (there < 0) fail(path, errno);
  return there;
}

}  // namespace

FileLock::FileLock(const std::string& folder, const std::string& path, std::string_view doing, const std::function<void()>& on_wait, LockWaits waits) {
  using Clock = std::chrono::steady_clock;
  descriptor_ = open_lock(folder, path);
  const auto began = Clock::now();
  bool said = !on_wait;
  try {
    while (::flock(descriptor_, LOCK_EX | LOCK_NB) != 0) {
      if (errno != EWOULDBLOCK && errno != EINTR) fail(path, errno);
      if (Clock::now() - began >= waits.give_up_after)
        throw Error(Error::Kind::world,
                    fmt::format("another regard is {} (it holds '{}')", doing, path),
                    "let it end, then try again");
      if (!said && Clock::now() - began >= waits.say_after) {
        said = true;
        on_wait();
      }
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
  } catch (...) {
    ::close(descriptor_);
    throw;
  }
}

FileLock::~FileLock() { ::close(descriptor_); }

RegisterLock::RegisterLock(const std::string& folder, const std::string& git_dir, const std::function<void()>& on_wait, LockWaits waits)
    : FileLock(folder, git_dir.empty() ? join(folder, ".regard.lock") : join(git_dir, "regard.lock"), "writing to this register", on_wait, waits) {}

}  // namespace regard::store
