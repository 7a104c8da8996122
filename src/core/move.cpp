#include "regard/core/move.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "regard/core/incident.hpp"
#include "regard/core/marker.hpp"
#include "regard/core/person.hpp"
#include "regard/core/restriction.hpp"

namespace regard {

Held<Move> move_of(const Case& of_case, std::string_view incident_id) {
  for (const auto& move : of_case.all<Move>())
    if (move->about.id == incident_id) return move;
  return {};
}

void require_this_persons(const Case& of_case, std::string_view id) {
  require(Rule::incident_is_this_persons, !was_moved(of_case, id), fmt::format("'{}' was moved to another case", id),
          "it was another person's: leave it out here");
}

bool answers_nothing(const Case& of_case, const Warning& warning) {
  return !warning.cites.empty() &&
         std::all_of(warning.cites.begin(), warning.cites.end(), [&](const Pin& pin) { return was_moved(of_case, pin.id); });
}

Held<Move> taken_from_under(const Case& of_case, const std::vector<Pin>& cites) {
  Held<Move> latest;
  for (const auto& pin : cites)
    if (const auto move = move_of(of_case, pin.id); move && (!latest || latest.fact->recorded.at < move.fact->recorded.at)) latest = move;
  return latest;
}

Held<Move> taken_from_under(const Case& of_case, const Proposal& proposal) {
  auto rests_on = proposal.cites;
  for (const auto& pin : proposal.warnings)
    if (const auto warning = of_case.find<Warning>(pin.id); warning && answers_nothing(of_case, *warning))
      rests_on.insert(rests_on.end(), warning->cites.begin(), warning->cites.end());
  return taken_from_under(of_case, rests_on);
}

std::vector<Held<Letter>> letters_that_told_of(const Case& of_case, std::string_view incident_id) {
  std::vector<Held<Letter>> list;
  for (const auto& letter : of_case.all<Letter>()) {
    const auto& facts = letter->facts;
    const bool tells = std::any_of(facts.begin(), facts.end(), [&](const Pin& pin) { return pin.id == incident_id; });
    if (tells && !came_back(of_case, letter)) list.push_back(letter);
  }
  return list;
}

std::vector<std::string> left_to_mend(const Office& office, const Case& of_case, std::string_view incident_id, Date today) {
  const auto cites = [&](const std::vector<Pin>& pins) {
    return std::any_of(pins.begin(), pins.end(), [&](const Pin& pin) { return pin.id == incident_id; });
  };
  std::vector<std::string> lines;
  for (const auto& warning : of_case.all<Warning>())
    if (cites(warning->cites) && std::all_of(warning->cites.begin(), warning->cites.end(), [&](const Pin& pin) { return pin.id == incident_id || was_moved(of_case, pin.id); }))
      lines.push_back(fmt::format("note: {} answered nothing else, and counts for nothing now", warning.id()));
  for (const auto& r : restrictions_of(office, of_case, today)) {
    if (!cites(r.proposal->cites)) continue;
    if (stands(r.state)) lines.push_back(fmt::format("note: {} rests on it: regard restriction quash {} --reason TEXT", r.id, r.id));
    if (r.state == State::proposed) lines.push_back(fmt::format("note: {} rests on it and cannot be approved: return or withdraw it", r.id));
  }
  for (const auto& m : markers_of(office, of_case, today)) {
    if (!cites(m.marker->cites)) continue;
    if (warns(m)) lines.push_back(fmt::format("note: {} rests on it: regard marker remove {} --reason TEXT", m.id(), m.id()));
    if (m.state == MarkerState::proposed) lines.push_back(fmt::format("note: {} rests on it and cannot be approved: regard marker refuse {} --reason TEXT", m.id(), m.id()));
  }
  for (const auto& letter : letters_that_told_of(of_case, incident_id))
    lines.push_back(fmt::format("note: the person was told of it by {} on {}: say that it was a mistake, and to whom else it was said", letter.id(), letter->sent_on.words()));
  return lines;
}

Changes move_incident(const Office& office, const Case& of_case, const Case& other, const Move& request, const Now& now) {
  const Record& record = require_record(of_case, request.about.id, {"INC"});
  const auto& incident = std::get<Incident>(record.fact().body);
  require_recorder(office, now, incident.service);
  require(Rule::the_other_case_is_another, of_case.id != other.id, fmt::format("'{}' is in '{}' already", record.first().header.id, other.id),
          "incident move: give the case of the person whose it was; 'regard case find NAME' finds it");
  require_open(other);
  require_this_persons(of_case, record.first().header.id);
  require(Rule::correction_forked, record.fork.empty(), fmt::format("'{}' was corrected twice over", record.first().header.id),
          fmt::format("choose first: regard correct {} --set FIELD=VALUE --because TEXT", record.first().header.id));
  Move move{record.fact().pin(), other.id, request.explanation};
  Incident theirs = incident;
  theirs.moved_from = of_case.id;
  theirs.moved_as = record.first().header.id;
  theirs.recorded_first_by = who_recorded(record);
  return {{new_fact(std::move(move), of_case, now, "incident move"), new_fact(std::move(theirs), other, now, "incident move")}};
}

}  // namespace regard
