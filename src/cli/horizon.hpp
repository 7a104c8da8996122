// How far ahead a list of duties looks, whose duties it shows, and how it says how near each is. Which duties there are
// is core's to say.
#pragma once

#include <vector>

#include "regard/core/duties.hpp"
#include "session.hpp"

namespace regard::cli {

struct Horizon {
  Date today;
  Date until;  // inclusive
  bool all = false;
  std::string for_whom;
};

/// --within, --all, --for, --exit-code.
std::vector<Option> horizon_options();
/// As typed. Errors: usage, for what is no length of time; refuses --for with somebody whom nobody knows.
Horizon horizon_of(Session& session);

/// Every duty of the office and of its cases, by day, then by what it is about.
std::vector<Duty> all_duties(Session& session);
bool is_shown(const Office& office, const Duty& duty, const Horizon& horizon);
/// "overdue", "due" or "upcoming".
std::string state_of(const Duty& duty, const Horizon& horizon);

/// Sets `due_on`, `days` and `state` of a row.
void set_days(Tree& row, const Duty& duty, const Horizon& horizon);
/// "3 days late", "today", "9 days", of such a row.
std::string when(const Tree& row);
/// The exit status for such rows: with --exit-code 11 for one overdue, else 10 for one due.
int status_of(Session& session, const std::vector<Tree>& rows);

}  // namespace regard::cli
