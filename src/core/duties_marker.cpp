// What must be done about a marker: deciding on it, telling the person of it or noting why not, looking at it again,
// removing it, and saying that it is gone.
#include <fmt/format.h>

#include "duties_gathering.hpp"
#include "regard/core/evidence.hpp"
#include "regard/core/marker.hpp"
#include "regard/core/move.hpp"

namespace regard {

namespace {

Date recorded_on(const Fact& fact) { return uk_day(fact.recorded.at); }

std::string removing(const MarkerStands& m) { return fmt::format("regard marker remove {} --reason TEXT", m.id()); }

void to_decide(Gathering& g, const MarkerStands& m) {
  const Date since = recorded_on(*m.marker.fact);
  g.add("proposal-to-decide", m.id(), since, g.calendar.add(since, 10), {}, "marker", Rule::marker_is_on_time,
        fmt::format("regard marker approve {} --reason TEXT (or refuse)", m.id()));
}

Duty& to_reconsider(Gathering& g, const MarkerStands& m, Date since, Date due, Rule rule, std::string command) {
  return g.add("decision-to-reconsider", m.id(), since, due, {}, "marker", rule, std::move(command));
}

/// The letter to the person, or the note that they are not told: one for each time it was decided.
void to_inform(Gathering& g, const MarkerStands& m) {
  const std::string kind = m.tell == Tell::told ? "marker" : "not-informed-note";
  const std::string& about = m.tell_by->header.id;
  if (letter_sent(g.of_case, kind, about)) return;
  const Date since = about == m.id() ? m.active_from : recorded_on(*m.tell_by);
  if (const auto returned = g.latest_return(kind, about))
    g.add_letter("letter-returned", returned->about.id, returned->returned_on, g.calendar.add(returned->returned_on, 2), "letters", Rule::letter_is_on_time,
                 {kind, about}, "hand");
  else
    g.add_letter("marker-to-inform", m.id(), since, g.calendar.add(since, 5), "marker", Rule::marker_is_on_time, {kind, about},
                 m.tell == Tell::told ? "post" : "hand");
}

void to_look_at(Gathering& g, const MarkerStands& m) {
  const auto again = fmt::format("regard marker review {} --reason TEXT --review-on DATE{}; or {}", m.id(),
                                 m.tell == Tell::not_told ? " --tell told|not-told --because TEXT" : "", removing(m));
  if (m.review_on < m.remove_by)  // a review that was missed stays late, although only the removal is left
    g.add("marker-review", m.id(), m.active_from, m.review_on, {}, "marker", Rule::marker_is_on_time, g.today < m.remove_by ? again : removing(m));
  g.add("marker-to-remove", m.id(), m.active_from, m.remove_by, {}, "marker", Rule::marker_is_on_time, removing(m));
}

void while_it_warns(Gathering& g, const MarkerStands& m) {
  if (const auto move = taken_from_under(g.of_case, m.marker->cites)) {
    to_reconsider(g, m, recorded_on(*move.fact), recorded_on(*move.fact), Rule::evidence_has_moved, removing(m));
  } else {
    for (const auto& incident : corrected_since(g.of_case, m.marker->cites))
      to_reconsider(g, m, recorded_on(*incident.fact), g.calendar.add(recorded_on(*incident.fact), 5), Rule::evidence_has_moved,
                    fmt::format("{}, or review it with --cites {}", removing(m), incident.id())).part = incident.id();
    to_inform(g, m);
  }
  if (lacks_a_signature(g.of_case, m.verdict))
    to_reconsider(g, m, g.today, g.today, Rule::a_minor_has_two_signatures, fmt::format("{}, or somebody else: regard marker approve {} --reason TEXT", removing(m), m.id()));
  to_look_at(g, m);
}

}  // namespace

void gather_marker_duties(Gathering& g) {
  for (const auto& m : markers_of(g.office, g.of_case, g.today)) {
    if (m.state == MarkerState::proposed) to_decide(g, m);
    gather_marker_telling_duties(g, m);
    if (m.state == MarkerState::active) while_it_warns(g, m);
    if (m.state == MarkerState::contested) to_reconsider(g, m, g.today, g.today, Rule::proposal_awaits_a_decision, removing(m));
    if (m.state == MarkerState::voided) to_reconsider(g, m, g.today, g.today, Rule::approval_names_what_it_approved, removing(m) + ", and propose it anew");
    if (m.state == MarkerState::removed && m.person_was_told()) g.letter("marker-removed", *m.ending.fact);
  }
}

}  // namespace regard
