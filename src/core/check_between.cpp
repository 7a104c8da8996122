// What two cases say of each other: joins, links and moves have two halves, and a shared telephone two people.
#include <algorithm>
#include <fmt/format.h>
#include <map>

#include "check_parts.hpp"
#include "regard/core/check.hpp"
#include "regard/core/link.hpp"
#include "regard/core/marker.hpp"
#include "regard/core/move.hpp"
#include "regard/core/restriction.hpp"
#include "regard/core/shared_lines.hpp"

namespace regard {

namespace {

const std::string fetch_both = "fetch the missing file from the shared register, or see with git log what became of it";

Tie other_side(Tie tie) {
  switch (tie) {
    case Tie::joined_into: return Tie::takes_in;
    case Tie::takes_in: return Tie::joined_into;
    case Tie::linked_to: return Tie::linked_from;
    default: return Tie::linked_to;
  }
}

class Between {
 public:
  Between(const Office& office, const std::vector<Case>& cases, Date today, Findings& findings)
      : office_(office), cases_(cases), today_(today), findings_(findings) {
    for (const auto& each : cases) by_id_[each.id] = &each;
  }

  void check(const Case& of_case) {
    for (const auto& move : of_case.all<Move>()) moved_out(of_case, move);
    for (const auto& incident : of_case.all<Incident>()) moved_in(of_case, incident);
    for (const auto& link : of_case.all<Link>()) linked(of_case, link);
    joined(of_case);
    lines(of_case);
  }

 private:
  const Case* other(const std::string& id) const {
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? nullptr : found->second;
  }

  void moved_out(const Case& of_case, const Held<Move>& move) {
    const auto first = move_of(of_case, move->about.id);
    if (first->other_case != move->other_case)
      findings_.error(Rule::both_cases_say_so, *move.fact,
                      fmt::format("'{}' was moved to '{}' and to '{}'", move->about.id, first->other_case, move->other_case),
                      fmt::format("find out whose it was; from the wrong one it is moved on with 'regard incident move', and cited in neither until then"));
    const Case* there = other(move->other_case);
    const auto incidents = there ? there->all<Incident>() : std::vector<Held<Incident>>{};
    const bool arrived = std::any_of(incidents.begin(), incidents.end(), [&](const auto& incident) {
      return incident->moved_from == of_case.id && incident->moved_as == move->about.id;
    });
    if (!arrived)
      findings_.error(Rule::both_cases_say_so, *move.fact,
                      fmt::format("'{}' was moved to '{}', where it is not", move->about.id, move->other_case), fetch_both);
    const Record* record = of_case.record(move->about.id);
    if (record && record->fact().version() > move->about.version)
      findings_.warning(Rule::both_cases_say_so, record->fact(),
                        fmt::format("'{}' was corrected here, and what was moved to '{}' was not", move->about.id, move->other_case),
                        "correct it there as well: regard correct INC-… --set FIELD=VALUE --because TEXT");
  }

  void moved_in(const Case& of_case, const Held<Incident>& incident) {
    if (incident->moved_from.empty()) return;
    const Case* there = other(incident->moved_from);
    const auto moves = there ? there->all<Move>() : std::vector<Held<Move>>{};
    const bool let_go = std::any_of(moves.begin(), moves.end(), [&](const auto& move) {
      return move->about.id == incident->moved_as && move->other_case == of_case.id;
    });
    if (!let_go)
      findings_.error(Rule::both_cases_say_so, *incident.fact,
                      fmt::format("'{}' says that it was moved from '{}', where nothing says so", incident.id(), incident->moved_from), fetch_both);
  }

  void linked(const Case& of_case, const Held<Link>& link) {
    const Case* there = other(link->other_case);
    const auto back = there ? ties(*there, other_side(link->tie)) : std::vector<Held<Link>>{};
    // A case that was joined twice over names the first one's links too.
    const bool through = link->tie == Tie::takes_in && there && joined_into(*there);
    if (!through && std::none_of(back.begin(), back.end(), [&](const auto& half) { return half->other_case == of_case.id; }))
      findings_.error(Rule::both_cases_say_so, *link.fact,
                      fmt::format("'{}' names '{}', which does not name this case", link.id(), link->other_case), fetch_both);
    if (link->tie != Tie::joined_into) return;
    const auto taken = ties(of_case, Tie::takes_in);
    if (of_case.id < link->other_case && std::any_of(taken.begin(), taken.end(), [&](const auto& t) { return t->other_case == link->other_case; }))
      findings_.warning(Rule::link_is_new, *link.fact,
                        fmt::format("'{}' and '{}' were joined into one another", of_case.id, link->other_case),
                        fmt::format("'{}' goes on; record everything there", of_case.id));
  }

  void joined(const Case& of_case) {
    const auto join = joined_into(of_case);
    if (!join || of_case.is_closed()) return;
    for (const auto& r : restrictions_of(office_, of_case, today_))
      if (stands(r.state) || r.state == State::proposed || r.state == State::returned || r.state == State::contested)
        findings_.error(Rule::nothing_is_left_behind, *join.fact,
                        fmt::format("'{}' was joined with '{}', and '{}' is {}", of_case.id, join->other_case, r.id, word(r.state)),
                        fmt::format("bring it to its end in this case, which stays open for that: regard restriction show {}", r.id));
    for (const auto& m : markers_of(office_, of_case, today_))
      if (warns(m) || m.state == MarkerState::proposed)
        findings_.error(Rule::nothing_is_left_behind, *join.fact,
                        fmt::format("'{}' was joined with '{}', and '{}' is {}", of_case.id, join->other_case, m.id(), word(m.state)),
                        fmt::format("bring it to its end in this case, which stays open for that: regard marker show {}", m.id()));
  }

  void lines(const Case& of_case) {
    if (of_case.is_closed()) return;
    for (const auto& r : restrictions_of(office_, of_case, today_)) {
      if (!stands(r.state) || !works_by_a_line(r.measures)) continue;
      for (const auto& line : touched_by(lines_shared(of_case, cases_), r.measures))
        if (r.proposal->explanation.find(line.case_id) == std::string::npos)
          findings_.warning(Rule::measure_touches_one_person, *r.proposal.fact,
                            fmt::format("'{}' works by a telephone or e-mail that the person of '{}' uses too", r.id, line.case_id),
                            fmt::format("see that they are kept out of it, and propose it anew saying how: regard restriction propose {} --follows {} …", of_case.id, r.id));
    }
  }

  const Office& office_;
  const std::vector<Case>& cases_;
  Date today_;
  Findings& findings_;
  std::map<std::string, const Case*> by_id_;
};

}  // namespace

std::vector<Finding> check_between(const Office& office, const std::vector<Case>& cases, Date today) {
  Findings findings;
  Between between(office, cases, today, findings);
  for (const auto& of_case : cases) between.check(of_case);
  return findings.take();
}

}  // namespace regard
