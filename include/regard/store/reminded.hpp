// Which reminders have been sent, so that a run that is repeated, and two at once, send each once. Derived, and kept for five
// weeks: whoever takes the file away is told once more. Never here: what a reminder says, and to whom it went.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "regard/core/date.hpp"
#include "regard/store/lock.hpp"

namespace regard::store {

inline constexpr int reminded_kept_days = 35;

/// Waits for whoever else is sending, and keeps everybody else waiting from construction to destruction.
class Reminded {
 public:
  /// Writes the marks before anything is sent, without those that are older than `reminded_kept_days`: what could not be
  /// marked would be sent again and again. Error world when it cannot, or when another has been sending for ten minutes.
  Reminded(const std::string& folder, Date today);

  bool has(const std::string& mark) const { return days_.contains(mark); }
  /// On the disk when it returns, all of them or none. Error world.
  void add(const std::vector<std::string>& marks);

 private:
  std::string folder_;
  Date today_;
  FileLock lock_;
  std::map<std::string, Date> days_;

  void write() const;
};

}  // namespace regard::store
