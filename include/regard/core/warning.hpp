// Warnings: who may give them, when they count, and whether a restriction may follow.
#pragma once

#include "regard/core/case.hpp"

namespace regard {

Changes issue_warning(const Office& office, const Case& of_case, const Warning& warning, const Now& now);

/// The day from which a warning counts: a written one from the day its letter was sent, a spoken one from the day
/// recorded; not given (an empty Date) while its letter has not gone, or has come back.
Date counts_from(const Case& of_case, const Policy& policy, const Held<Warning>& warning);

/// What the person has been warned of, on a day.
struct Warned {
  std::vector<Pin> warnings;      // those that count
  Date last_asked_for_change;     // when the latest of them that asks for a change began to count
  bool reached_last_stage = false;
  bool last_stage_expired = false;
  std::vector<std::string> not_climbed;  // earlier levels without a warning, for the approver to see
};
Warned warned_by(const Case& of_case, const Policy& policy, Date today);

/// Whether what happened on the last day of `incident` came after the warning of `day`. On the same day it counts only
/// when its time of day is known and later than the moment the warning was recorded: in doubt, the person had no chance.
bool is_after(const Held<Incident>& incident, Date day, Instant warning_recorded);

/// Refuses a proposal that no warning goes before, or after which nothing happened (guard G7).
void require_warned(const Case& of_case, const Policy& policy, const std::vector<Pin>& cites, Date today);

}  // namespace regard
