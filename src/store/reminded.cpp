#include "regard/store/reminded.hpp"

#include <fmt/format.h>

#include "regard/core/text.hpp"
#include "regard/store/files.hpp"

namespace regard::store {

namespace {

constexpr LockWaits waits{std::chrono::seconds(2), std::chrono::minutes(10)};
constexpr unsigned owner_only = 0600;

std::string lock_file(const std::string& folder) {
  make_private_folder(folder, derived_folder());
  return join(folder, reminded_file() + ".lock");
}

/// "2026-11-21 <mark>", one a line; a line that is none counts for nothing.
std::map<std::string, Date> read_marks(const std::string& folder, Date oldest) {
  std::map<std::string, Date> days;
  if (what_is(folder, reminded_file()) != Found::file) return days;
  constexpr std::size_t of_a_day = std::string_view("2026-11-21").size();
  for (const auto& line : split(read_file(folder, reminded_file()), '\n')) {
    const auto day = Date::parse(std::string_view(line).substr(0, of_a_day));
    if (day && oldest <= *day && line.size() > of_a_day + 1) days.emplace(line.substr(of_a_day + 1), *day);
  }
  return days;
}

}  // namespace

Reminded::Reminded(const std::string& folder, Date today)
    : folder_(folder), today_(today), lock_(folder, lock_file(folder), "sending reminders", {}, waits),
      days_(read_marks(folder, today - std::chrono::days(reminded_kept_days))) {
  write();
}

void Reminded::add(const std::vector<std::string>& marks) {
  for (const auto& mark : marks) days_.emplace(mark, today_);
  write();
}

void Reminded::write() const {
  std::string text;
  for (const auto& [mark, day] : days_) text += fmt::format("{} {}\n", day.iso(), mark);
  replace_file(folder_, reminded_file(), text, owner_only);
}

}  // namespace regard::store
