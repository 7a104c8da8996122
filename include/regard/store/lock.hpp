// One writer at a time: the lock of a register. It guards writing only; nothing that reads takes it.
#pragma once

#include <chrono>
#include <functional>
#include <string>

namespace regard::store {

struct LockWaits {
  std::chrono::milliseconds say_after{2000};
  std::chrono::milliseconds give_up_after{60000};
};

/// Holds the register from construction to destruction: flock(2) on `regard.lock` in the git directory, or on
/// `.regard.lock` in the register where `git_dir` is empty. The file has the register's permissions and
/// stays.
class RegisterLock {
 public:
  /// `on_wait` is called once, when the lock has been waited for `say_after`; Error world when it has not
  /// come free after `give_up_after`, or when its file cannot be opened.
  RegisterLock(const std::string& folder, const std::string& git_dir,
               const std::function<void()>& on_wait = {}, LockWaits waits = {});
  RegisterLock(const RegisterLock&) = delete;
  RegisterLock& operator=(const RegisterLock&) = delete;
  ~RegisterLock();

 private:
  int descriptor_ = -1;
};

}  // namespace regard::store
