// How far ahead a list of duties looks, whose duties it shows, and how it says how near each is. Which duties there are
// is core's to say.
#pragma once

#include <vector>

#include "answers.hpp"
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
/// As typed; all cases are to be read before. Errors: usage, for what is no length of time. Refuses --for with somebody whom
/// nobody knows, and to answer at all while no policy is in force: nothing would be due, whatever stands in the register.
Horizon horizon_of(Session& session);
/// The last day of the length of time that an option gives, from today; "0d" is today alone.
Date until_of(Session& session, std::string_view option, std::string_view otherwise);
/// Why nothing can be due for --for, whatever is in the register: an officer not in post, a role that nobody holds.
std::string passes_on_words(Session& session, const Horizon& horizon);

/// Every duty of the office and of its cases, by day, then by what it is about.
std::vector<Duty> all_duties(Session& session);
/// What ends by itself in every case, by its last day, then by what it is.
std::vector<Ends> all_ends(Session& session);
bool is_shown(const Office& office, const Duty& duty, const Horizon& horizon);
DutyState state_of(const Duty& duty, const Horizon& horizon);

/// The exit status of a list of duties: with --exit-code 11 where one is overdue, else 10 where one is due.
int status_of(Session& session, bool is_overdue, bool is_due);

}  // namespace regard::cli
