// One at a time: the lock of a register, and others like it. They guard writing only; nothing that reads takes one.
#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <string_view>

namespace regard::store {

struct LockWaits {
  std::chrono::milliseconds say_after{2000};
  std::chrono::milliseconds give_up_after{60000};
};

/// Holds one file from construction to destruction: flock(2). The file gets the permissions of `folder`, and stays.
class FileLock {
 public:
  /// `doing` says what another who holds it does: "writing to this register". `on_wait` is called once, when the lock has
  /// been waited for `say_after`; Error world when it has not come free after `give_up_after`, or when its file cannot be
  /// opened.
  FileLock(const std::string& folder, const std::string& path, std::string_view doing, const std::function<void()>& on_wait = {}, LockWaits waits = {});
  FileLock(const FileLock&) = delete;
  FileLock& operator=(const FileLock&) = delete;
  ~FileLock();

 private:
  int descriptor_ = -1;
};

/// Holds the register: `regard.lock` in the git directory, or `.regard.lock` in the register where `git_dir` is empty.
class RegisterLock : private FileLock {
 public:
  RegisterLock(const std::string& folder, const std::string& git_dir, const std::function<void()>& on_wait = {}, LockWaits waits = {});
};

}  // namespace regard::store
