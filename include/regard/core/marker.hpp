// Where one marker stands on a day, computed from the facts of its case, and the acts on it: a warning to those who meet
// the person. Nothing here is stored, and nothing here follows from a restriction.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "regard/core/approval.hpp"
#include "regard/core/case.hpp"

namespace regard {

enum class MarkerState {
  proposed,   // waiting for a decision, or for the rest of one
  refused,    // decided against
  active,     // approved, and not removed
  contested,  // approved in one clone and refused in another
  voided,     // approved, and changed afterwards: counts for nothing
  removed,    // taken off the record
  quashed,    // taken off the record on appeal
  closed,     // the person has died
};
inline constexpr std::array<std::string_view, 8> marker_state_words = {
    "proposed", "refused", "active", "contested", "void", "removed", "quashed", "closed"};
inline std::string_view word(MarkerState state) { return marker_state_words[static_cast<std::size_t>(state)]; }

struct MarkerStands {
  Held<Marker> marker;
  MarkerState state = MarkerState::proposed;
  Verdict verdict;
  Held<Decision> decision;  // the one that gave the verdict its day
  Held<Ending> ending;
  std::vector<Held<Review>> reviews;  // oldest first
  std::vector<Held<Appeal>> appeals;
  std::vector<Held<Ruling>> rulings;  // those with an outcome, oldest first

  // As they stand after every review and ruling.
  Date active_from;  // empty until it was approved
  Date review_on;
  Date remove_by;    // the day by which somebody removes it; it does not go by itself
  Date removed_on;   // the first day on which it warns nobody
  Tell tell{};       // whether the person is told, as it was last decided
  const Fact* tell_by = nullptr;      // the marker, or its last review: what the person is told of next
  std::vector<Held<Letter>> told_by;  // letters that told the person of it and did not come back, oldest first

  bool past_its_date = false;  // it warns, and should have been removed by now

  const std::string& id() const { return marker.id(); }
  bool person_was_told() const { return !told_by.empty(); }
  bool is_appealed() const;  // and no ruling yet
};

/// Whether it warns now. A marker whose date of removal has passed still does: who meets the person may be at risk, and
/// nobody has looked; that it is overdue is a duty, a warning of `check`, and is said wherever it is shown. So does one
/// that clones have decided on both ways, until somebody removes it: a precaution does not vanish in a merge.
bool warns(const MarkerStands& marker);
/// Approved, and over.
bool has_ended(MarkerState state);

/// The state in words for a list: "active, past its date", "proposed, 1 of 2 have approved".
std::string stand_words(const MarkerStands& marker);

/// `today` is a day in the United Kingdom.
MarkerStands marker_of(const Office& office, const Case& of_case, const Held<Marker>& marker, Date today);
/// Every one of the case, oldest first.
std::vector<MarkerStands> markers_of(const Office& office, const Case& of_case, Date today);
MarkerStands require_marker(const Office& office, const Case& of_case, std::string_view typed, Date today);

/// The whole ladder on a marker whose pins are resolved, climbed when it is proposed and again when it is approved.
void require_marker_may_be(const Case& of_case, const Policy& policy, const Marker& marker, Date today);

Changes propose_marker(const Office& office, const Case& of_case, const Marker& request, const Now& now);
/// `request.outcome` is approve or refuse. An approval names the very words approved.
Changes decide_marker(const Office& office, const Case& of_case, const Decision& request, const Now& now);
/// It goes on, until another day of review; an end that is not given stays as it was. What ends one is its removal.
Changes review_marker(const Office& office, const Case& of_case, const Review& request, const Now& now);
/// One authorised officer may always do this alone.
Changes remove_marker(const Office& office, const Case& of_case, const Ending& request, const Now& now);

}  // namespace regard
