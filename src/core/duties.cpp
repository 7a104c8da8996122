#include "regard/core/duties.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <tuple>

#include "regard/core/person.hpp"
#include "regard/core/warning.hpp"

namespace regard {

std::string owner_of(const Office& office, const Policy& policy, const Case& of_case, std::string_view named,
                     std::string_view act, Date today) {
  if (!named.empty() && office.in_post(named, today)) return std::string(named);
  for (const auto& role : policy.roles_for(act))
    if (!office.holders({role}, today).empty()) return "role:" + role;
  if (const auto person = of_case.person(); person && office.in_post(person->owner, today)) return person->owner;
  return "role:" + std::string(registrar_role);
}

int days_left(const Duty& duty, Date today) { return duty.due_on - today; }

namespace {

/// Gathers the duties of one case; each function below is one row of the table in CASEWORK section 5.
class Gathering {
 public:
  Gathering(const Office& o, const Policy& p, const Case& c, Date day)
      : office(o), policy(p), of_case(c), today(day), calendar(o.working_days()) {}

  /// The letter that an act of `since` asks for: still to be sent, or sent again where it came back.
  void letter(std::string_view kind, const Fact& about, Date since) {
    if (letter_sent(of_case, kind, about.header.id)) return;
    if (const auto returned = latest_return(kind, about.header.id))
      return add("letter-returned", returned->about.id, returned->returned_on, calendar.add(returned->returned_on, 2), {}, "letters",
                 Rule::letter_is_on_time, fmt::format("regard letter send {} {} --by hand --on DATE", kind, about.header.id));
    add("letter-to-send", about.header.id, since, calendar.add(since, 2), {}, "letters", Rule::letter_is_on_time,
        fmt::format("regard letter send {} {} --by post --on DATE", kind, about.header.id));
  }
  void letter(std::string_view kind, const Fact& about) { letter(kind, about, uk_day(about.recorded.at)); }

  void warnings() {
    for (const auto& warning : of_case.all<Warning>()) {
      const auto* stage = policy.stage(warning->level);
      const std::string kind = stage && !stage->letter.empty() ? stage->letter : "formal-warning";
      const bool written = warning->how == WarningMeans::letter || (stage && stage->how == "letter");
      if (written || latest_return(kind, warning.id())) letter(kind, *warning.fact);
    }
  }

  void restriction(const Restriction& r) {
    const Fact& proposal = *r.proposal.fact;
    const Date since = uk_day(proposal.recorded.at), decided = r.decision ? uk_day(r.decision.fact->recorded.at) : Date{};
    if (r.state == State::proposed)
      add("proposal-to-decide", r.id, since, calendar.add(since, 10), {}, "approve", Rule::approved_before_it_ends,
          fmt::format("regard restriction approve {} --reason TEXT (or refuse, return)", r.id));
    if (r.state == State::returned)
      add("proposal-returned", r.id, decided, calendar.add(decided, 10), decider(r.proposal), "propose", Rule::approved_before_it_ends,
          fmt::format("regard restriction withdraw {} --reason TEXT, or propose anew", r.id));
    if (r.state == State::refused) letter("refusal", proposal, decided);
    if (r.state == State::voided || r.state == State::contested)
      add("decision-to-reconsider", r.id, today, calendar.add(today, 0), {}, "approve", Rule::approval_names_what_it_approved,
          fmt::format("regard restriction quash {} --reason TEXT, or propose and approve anew", r.id));
    if (stands(r.state)) {
      letter("decision", proposal, decided);
      add("review", r.id, decided, r.review_on, r.proposal->reviewer, "review",
          Rule::review_is_on_time,
          fmt::format("regard review record {} --outcome continue|vary|lift --reason TEXT --heard TEXT", r.id));
    }
    if (r.state == State::quashed && r.letter) letter("correction", *r.ending.fact);
    for (const auto& review : r.reviews)  // one that says it goes on can go only while it does
      if (stands(r.state) || review->outcome == ReviewOutcome::lifted) letter("review-" + std::string(word(review->outcome)), *review.fact);
  }

  void consultations() {
    std::vector<Held<Consultation>> latest;
    for (const auto& asked : of_case.all<Consultation>()) {
      std::erase_if(latest, [&](const auto& other) { return other->role == asked->role && other->about.id == asked->about.id; });
      latest.push_back(asked);
    }
    for (const auto& asked : latest)
      if (!asked->answered_on && restriction_of(of_case, of_case.find<Proposal>(asked->about.id), today).state == State::proposed) {
        add("consultation-to-answer", asked.id(), asked->asked_on, calendar.add(asked->asked_on, 10), {}, "propose",
            Rule::consultees_have_been_heard,
            fmt::format("regard consultation record {} --role {} --asked {} --answered DATE --advice TEXT",
                        asked->about.id, asked->role, asked->asked_on.iso()));
        if (!office.holders({asked->role}, today).empty()) found.back().owner = "role:" + asked->role;
      }
  }

  void representations() {
    for (const auto& said : unconsidered(of_case, {}))
      add("representation-to-consider", said.id(), said->received_on, calendar.add(said->received_on, 10), {}, "approve",
          Rule::what_was_said_is_considered, fmt::format("the next decision or review on {} with --cites {}", said->about.id, said.id()));
  }

  void adjustments() {
    for (const auto& adjustment : of_case.all<Adjustment>()) {
      const Stand stand = stand_of(of_case, adjustment);
      const Date since = uk_day(adjustment.fact->recorded.at);
      const auto command = fmt::format("regard adjustment review {} --decision agreed|refused --because TEXT", adjustment.id());
      if (stand == Stand::asked)
        add("adjustment-to-answer", adjustment.id(), since, calendar.add(since, 10), owner(), "record", Rule::adjustment_has_reasons, command);
      else if (stand == Stand::agreed && next_look(adjustment))
        add("adjustment-review", adjustment.id(), since, next_look(adjustment), owner(), "record", Rule::adjustment_has_reasons, command);
    }
  }

  void safeguarding() {
    for (const auto& incident : of_case.all<Incident>()) {
      const auto& first = policy.safeguarding_first;
      if (std::find(first.begin(), first.end(), incident->category) == first.end()) continue;
      const auto referrals = of_case.all<Referral>();
      const bool done = std::any_of(referrals.begin(), referrals.end(), [&](const auto& r) {
        return r->referred_to == ReferredTo::safeguarding &&
               std::any_of(r->cites.begin(), r->cites.end(), [&](const Pin& p) { return p.id == incident.id(); });
      });
      const Date since = uk_day(incident.fact->recorded.at);
      if (!done)
        add("safeguarding-first", incident.id(), since, since, incident.fact->recorded.by, "record", Rule::safeguarding_comes_first,
            fmt::format("regard referral record {} --to safeguarding --on DATE --cites {}", of_case.id, incident.id()));
    }
  }

  std::vector<Duty> found;

 private:
  /// How the latest letter of that kind came back; it may have come back before.
  Held<Delivery> latest_return(std::string_view kind, std::string_view about_id) const {
    Held<Delivery> latest;
    for (const auto& delivery : of_case.all<Delivery>())
      if (const auto letter = of_case.find<Letter>(delivery->about.id); letter && letter->letter == kind && letter->about.id == about_id)
        latest = delivery;
    return latest;
  }

  std::string owner() const { return of_case.person() ? of_case.person()->owner : std::string{}; }

  Date next_look(const Held<Adjustment>& adjustment) const {
    Date day = adjustment->review_on;
    for (const auto& review : of_case.all<Review>())
      if (review->about.id == adjustment.id()) day = review->review_on;
    return day;
  }

  void add(std::string_view duty, std::string_view ref, Date appears, Date due, std::string_view named,
           std::string_view act, Rule rule, std::string command) {
    found.push_back({std::string(duty), std::string(ref), of_case.id, appears, due,
                     owner_of(office, policy, of_case, named, act, today), rule, std::move(command)});
  }

  const Office& office;
  const Policy& policy;
  const Case& of_case;
  Date today;
  WorkingDays calendar;
};

}  // namespace

std::vector<Duty> duties_of(const Office& office, const Case& of_case, Date today) {
  const Policy* policy = office.policy(today);
  if (!policy || of_case.is_closed()) return {};
  Gathering gathering(office, *policy, of_case, today);
  gathering.warnings();
  for (const auto& r : restrictions_of(of_case, today)) gathering.restriction(r);
  gathering.consultations();
  gathering.representations();
  gathering.adjustments();
  gathering.safeguarding();
  std::sort(gathering.found.begin(), gathering.found.end(), [](const Duty& a, const Duty& b) {
    return std::tie(a.due_on, a.ref, a.duty) < std::tie(b.due_on, b.ref, b.duty);
  });
  return gathering.found;
}

}  // namespace regard
