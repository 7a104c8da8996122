// An incident that was another person's: it goes to their case, and counts for nothing where it was first recorded.
#pragma once

#include "regard/core/case.hpp"

namespace regard {

/// `request.about` is the incident as typed. Two facts: the move here, and in `other` the same incident, which says
/// where it came from and who recorded it there. A closed case lets go of what was never its person's.
Changes move_incident(const Office& office, const Case& of_case, const Case& other, const Move& request, const Now& now);

/// The move that took the incident elsewhere; the first where there are several.
Held<Move> move_of(const Case& of_case, std::string_view incident_id);
inline bool was_moved(const Case& of_case, std::string_view incident_id) { return static_cast<bool>(move_of(of_case, incident_id)); }
/// Refuses a record that was moved to another person.
void require_this_persons(const Case& of_case, std::string_view id);

/// A warning all of whose incidents were another person's: it counts for nothing.
bool answers_nothing(const Case& of_case, const Warning& warning);
/// The latest move that took away something the proposal rests on: an incident it cites, or all that a warning
/// before it answered. None where all it rests on is here.
Held<Move> taken_from_under(const Case& of_case, const Proposal& proposal);
/// The same of what rests on incidents alone.
Held<Move> taken_from_under(const Case& of_case, const std::vector<Pin>& cites);
/// What is left to be put right after such a move, a sentence each: what rests on it, and who was told.
std::vector<std::string> left_to_mend(const Office& office, const Case& of_case, std::string_view incident_id, Date today);

/// Letters that went and did not come back, in which the person was told of that incident.
std::vector<Held<Letter>> letters_that_told_of(const Case& of_case, std::string_view incident_id);

}  // namespace regard
