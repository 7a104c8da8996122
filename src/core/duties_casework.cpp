// What must be done about warnings, appeals, advice, what the person said or needs, and evidence.
#include <algorithm>
#include <fmt/format.h>

#include "duties_gathering.hpp"
#include "regard/core/appeal.hpp"
#include "regard/core/incident.hpp"
#include "regard/core/link.hpp"
#include "regard/core/marker.hpp"
#include "regard/core/move.hpp"
#include "regard/core/person.hpp"
#include "regard/core/warning.hpp"

namespace regard {

void gather_warning_duties(Gathering& g) {
  for (const auto& warning : g.of_case.all<Warning>()) {
    if (answers_nothing(g.of_case, *warning)) continue;
    const auto* stage = g.policy.stage(warning->level);
    const std::string kind = stage && !stage->letter.empty() ? stage->letter : "formal-warning";
    const bool written = warning->how == WarningMeans::letter || (stage && stage->how == "letter");
    if (quashed_on_appeal(g.of_case, warning.id())) continue;  // its letter need not arrive any more
    if (written || g.latest_return(kind, warning.id())) g.letter(kind, *warning.fact);
  }
}

void gather_consultation_duties(Gathering& g) {
  std::vector<Held<Consultation>> latest;
  for (const auto& asked : g.of_case.all<Consultation>()) {
    std::erase_if(latest, [&](const auto& other) { return other->role == asked->role && other->about.id == asked->about.id; });
    latest.push_back(asked);
  }
  for (const auto& asked : latest)
    if (!asked->answered_on && restriction_of(g.office, g.of_case, g.of_case.find<Proposal>(asked->about.id), g.today).state == State::proposed) {
      Duty& duty = g.add("consultation-to-answer", asked.id(), asked->asked_on, g.calendar.add(asked->asked_on, 10), {}, "propose",
                         Rule::consultees_have_been_heard,
                         fmt::format("regard consultation record {} --role {} --asked {} --answered DATE --advice TEXT", asked->about.id,
                                     asked->role, asked->asked_on.iso()));
      g.give_to(duty, asked->role);
    }
}

void gather_appeal_duties(Gathering& g) {
  for (const auto& appeal : g.of_case.all<Appeal>()) {
    const Date since = appeal->received_on;
    const auto& id = appeal.id();
    if (const auto ruling = ruling_on(g.of_case, appeal)) {
      g.letter("appeal-outcome", *ruling.fact);
      continue;
    }
    if (needs_no_ruling(g.office, g.of_case, appeal, g.today)) continue;
    if (!letter_sent(g.of_case, "appeal-acknowledgement", id))
      g.add_letter("appeal-to-acknowledge", id, since, g.calendar.add(since, 5), "letters", Rule::appeal_is_on_time, {"appeal-acknowledgement", id});
    const auto given = allocation_of(g.of_case, appeal);
    if (!given)
      g.add("appeal-to-allocate", id, since, g.calendar.add(since, 5), {}, "appeals_office", Rule::appeal_is_on_time,
            fmt::format("regard appeal allocate {} --to OFFICER", id));
    g.add("appeal-to-decide", id, since, g.calendar.add(since, g.policy.appeal.decide_within_working_days),
          given ? given->allocated_to : std::string{}, "appeal", Rule::appeal_is_on_time,
          fmt::format("regard appeal decide {} --outcome dismiss|vary|quash{} --reason TEXT", id, is_late(*appeal) ? "|out-of-time" : ""));
  }
}

namespace {

/// Who decides next on what the person spoke of.
std::string_view next_decider(const Gathering& g, const std::string& about) {
  if (about.starts_with("APL")) return "appeal";
  if (about.starts_with("MRK")) return "marker";
  const auto proposal = g.of_case.find<Proposal>(about);
  if (!proposal) return "approve";
  return restriction_of(g.office, g.of_case, proposal, g.today).state == State::proposed ? "approve" : "review";
}

/// Nothing is decided any more on what it is about.
bool comes_too_late(const Gathering& g, const std::string& about) {
  if (const auto appeal = g.of_case.find<Appeal>(about)) return ruling_on(g.of_case, appeal) || needs_no_ruling(g.office, g.of_case, appeal, g.today);
  if (const auto marker = g.of_case.find<Marker>(about)) {
    const auto m = marker_of(g.office, g.of_case, marker, g.today);
    return !warns(m) && m.state != MarkerState::proposed && !m.is_appealed();
  }
  const auto proposal = g.of_case.find<Proposal>(about);
  if (!proposal) return false;
  const auto r = restriction_of(g.office, g.of_case, proposal, g.today);
  const bool over = has_ended(r.state) || r.state == State::refused || r.state == State::withdrawn;
  return over && (!r.is_appealed() || r.state == State::quashed);
}

void representations(Gathering& g) {
  for (const auto& said : unconsidered(g.of_case, {}))
    if (!comes_too_late(g, said->about.id)) g.add("representation-to-consider", said.id(), said->received_on, g.calendar.add(said->received_on, 10), {}, next_decider(g, said->about.id),
          Rule::what_was_said_is_considered, fmt::format("the next decision, review or ruling on {} with --cites {}", said->about.id, said.id()));
}

Date next_look(const Gathering& g, const Held<Adjustment>& adjustment) {
  Date day = adjustment->review_on;
  for (const auto& review : g.of_case.all<Review>())
    if (review->about.id == adjustment.id()) day = review->review_on;
  return day;
}

void adjustments(Gathering& g) {
  for (const auto& adjustment : g.of_case.all<Adjustment>()) {
    const Stand stand = stand_of(g.of_case, adjustment);
    const Date since = uk_day(adjustment.fact->recorded.at);
    const auto command = fmt::format("regard adjustment review {} --decision agreed|refused --because TEXT", adjustment.id());
    if (stand == Stand::asked)
      g.add("adjustment-to-answer", adjustment.id(), since, g.calendar.add(since, 10), g.case_owner(), "record", Rule::adjustment_has_reasons, command);
    else if (stand == Stand::agreed && next_look(g, adjustment))
      g.add("adjustment-review", adjustment.id(), since, next_look(g, adjustment), g.case_owner(), "record", Rule::adjustment_has_reasons, command);
  }
}

void safeguarding(Gathering& g) {
  for (const auto& incident : g.of_case.all<Incident>()) {
    const auto& first = g.policy.safeguarding_first;
    if (std::find(first.begin(), first.end(), incident->category) == first.end() || was_moved(g.of_case, incident.id())) continue;
    const Date since = uk_day(incident.fact->recorded.at);
    if (!went_to_safeguarding(g.of_case, incident.id()))
      g.add("safeguarding-first", incident.id(), since, since, incident.fact->recorded.by, "record", Rule::safeguarding_comes_first,
            fmt::format("regard referral record {} --to safeguarding --on DATE --cites {}", g.of_case.id, incident.id()));
  }
}

/// Evidence that its holder will destroy: somebody looks while it can still be kept.
void evidence_to_keep(Gathering& g) {
  for (const auto& incident : g.of_case.all<Incident>()) {
    if (was_moved(g.of_case, incident.id())) continue;  // looked after where it went
    Date first;
    for (const auto& evidence : incident->evidence)
      if (evidence.kept_until && (!first || evidence.kept_until < first)) first = evidence.kept_until;
    const Date look = g.calendar.add(first, -20);
    if (first)
      g.add("evidence-to-keep", incident.id(), look, look, g.case_owner(), "record", Rule::evidence_is_kept_in_time,
            fmt::format("regard correct {} --set kept_until=DATE --because TEXT", incident.id()))
          .known_on = uk_day(incident.fact->recorded.at);
  }
}

}  // namespace

void gather_casework_duties(Gathering& g) {
  representations(g);
  if (!joined_into(g.of_case)) adjustments(g);  // else they went along
  safeguarding(g);
  evidence_to_keep(g);
}

}  // namespace regard
