// Who was told of a restriction or marker, and which system was set to it; whether that still holds, and taking it back.
// Letters and notices are made elsewhere: here is only that somebody was told.
#pragma once

#include "regard/core/marker.hpp"
#include "regard/core/restriction.hpp"

namespace regard {

/// A notification, and what became of it.
struct Telling {
  Held<Notification> told;
  Held<Recall> withdrawn;   // empty while nobody has taken it back
  Held<Notification> anew;  // the later one to the same people about the same
  bool holds() const { return !withdrawn && !anew; }
};

/// Every notification about the restriction (PRO-…) or marker of that id, oldest first.
std::vector<Telling> tellings_of(const Case& of_case, std::string_view about_id);

/// Which Members the policy tells of these measures, "all" or "ward"; empty when it tells none.
std::string members_to_tell(const Policy& policy, const std::vector<Measure>& measures);

/// What those who were told should know, and were not told: the first such change of contact, measure or end.
struct Change {
  Instant recorded_at;
  Date from;  // the day from which it counts
};
/// Without a day when nothing has changed since.
Change changed_since(const Case& of_case, const Restriction& restriction, const Notification& told, Instant recorded_at);

/// A notification that is to be taken back, and the day since when: of a restriction that has ended, unless the same
/// people were told of the one that follows it; and of a system whose measure has ended before it.
struct Outlived {
  Telling telling;
  Date since;
};
std::vector<Outlived> to_untell(const Case& of_case, const Restriction& restriction);
std::vector<Outlived> to_untell(const Case& of_case, const MarkerStands& marker);
/// The day on which the removal of the marker was brought forward, where those told do not know; empty where it was not.
Date sooner_since(const MarkerStands& marker, const Telling& telling);
/// Whether a body outside is recorded as told of the marker whose notice has not gone.
bool a_partner_awaits_its_notice(const Case& of_case, const MarkerStands& marker);

/// Records that somebody was told, or a system set. `request.about.id` is what was typed (RST-…; for staff, a contractor
/// and a partner also MRK-…).
Changes notify(const Office& office, const Case& of_case, const Notification& request, const Now& now);
/// Records that a notification was taken back. That is possible in a closed case too: those told do not cease to know.
Changes withdraw_notification(const Office& office, const Case& of_case, const Recall& request, const Now& now);

}  // namespace regard
