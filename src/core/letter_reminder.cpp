// What whoever reviews a restriction is told beforehand: what holds, what has happened since, and what to look at.
#include <fmt/format.h>

#include "letter_making.hpp"
#include "letter_words.hpp"
#include "regard/core/breach.hpp"
#include "regard/core/move.hpp"
#include "regard/core/person.hpp"
#include "regard/core/proposal.hpp"
#include "regard/core/text.hpp"

namespace regard {

void find_review_to_remind_of(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  find_restriction_of(office, of_case, typed, today, s);
  const Restriction& r = s.restriction;
  s.about = r.proposal.fact;
  require(Rule::letter_has_its_facts, !r.is_immediate(), fmt::format("'{}' was imposed at once, and has no review", r.id),
          fmt::format("it goes on only if it is proposed and approved: regard restriction propose {} --follows {} …", of_case.id, r.id));
  s.policy = &require_policy(office, today);
  s.signers = {signs_for(office, s, {s.person->owner}, today)};
  s.decided_on = uk_day(s.about->recorded.at);
}

namespace {

/// From when the period counts: the latest review, else the decision.
Instant decided_at(const Restriction& r) {
  if (!r.reviews.empty()) return r.reviews.back().fact->recorded.at;
  return (r.decision ? r.decision.fact : r.proposal.fact)->recorded.at;
}

std::vector<std::string> conduct_since(const Gather& g, Instant since) {
  std::vector<std::string> list;
  for (const auto& held : g.of_case.all<Incident>()) {
    if (held->occurred_on < uk_day(since) || was_moved(g.of_case, held.id())) continue;
    g.speaks_from(*held.fact);
    const Incident incident = as_read_by(g.reader(), *held);
    list.push_back(fmt::format("{}, {}: {}", when_words(incident), by_channel(incident.channel), sentence(incident.summary)));
  }
  if (list.empty()) list.emplace_back("No incident is recorded.");
  return list;
}

std::vector<std::string> not_kept_since(const Gather& g, Instant since) {
  std::vector<std::string> list;
  for (const auto whose : {BrokenBy::person, BrokenBy::council})
    for (const auto& held : breaches_of(g.of_case, g.subject.restriction.proposal.id(), whose)) {
      if (held->occurred_on < uk_day(since)) continue;
      g.speaks_from(*held.fact);
      const Breach breach = as_read_by(g.reader(), *held);
      list.push_back(fmt::format("{}{}: {}", breach.occurred_on.words(), breach.by_council ? ", by us" : "", sentence(breach.summary)));
    }
  if (list.empty()) list.emplace_back("None is recorded, neither theirs nor ours.");
  return list;
}

std::vector<std::string> agreed_needs(const Gather& g) {
  std::vector<std::string> list;
  for (const auto& adjustment : g.of_case.all<Adjustment>()) {
    if (stand_of(g.of_case, adjustment) != Stand::agreed) continue;
    g.speaks_from(*adjustment.fact);
    list.push_back(sentence(as_read_by(g.reader(), *adjustment).need));
  }
  if (list.empty()) list.emplace_back("No adjustment has been agreed. Ask whether they need one.");
  return list;
}

std::string heard_so_far(const Gather& g) {
  const auto waiting = unconsidered(g.of_case, g.subject.restriction.proposal.id()).size();
  if (waiting == 0) return "Nothing that they sent waits to be read. Ask them what they think, in a way that is open to them, before you decide.";
  return fmt::format("{} that came from them or for them {} not been considered yet: 'regard case show {}' has what it says.",
                     waiting == 1 ? "One thing" : fmt::format("{} things", waiting), waiting == 1 ? "has" : "have", g.of_case.id);
}

std::string if_missed(const Gather& g) {
  const Restriction& r = g.subject.restriction;
  if (r.lapses_if_missed) return "If it is missed, the restriction ends with that day, whatever still calls for it.";
  return "If it is missed, the restriction goes on without anybody having looked at it. The person is then told in writing that we are late, and an ombudsman may find fault.";
}

}  // namespace

void gather_review_reminder(const Gather& g) {
  const Restriction& r = g.subject.restriction;
  const Instant since = decided_at(r);
  g.speaks_from(*g.subject.person.fact);
  g.speaks_from(*r.proposal.fact);
  for (const auto& review : r.reviews) g.speaks_from(*review.fact);
  std::vector<std::string> limits;
  for (const auto& measure : measures_in_words(g, r.measures)) limits.push_back(sentence(sentence_for(measure)));
  g.say("limits", "limit", limits);
  g.say("scope", scope_words(g.office, r.proposal->scope));
  g.say("ends_on", r.until.words());
  g.say("review_by", r.review_on.words());
  const auto& named = r.proposal->reviewer;
  g.say("reviewed_by", g.office.in_post(named, g.today) ? g.post_of(named) : "To all who may review");
  g.say("since", "since_item", conduct_since(g, since));
  g.say("not_kept_since", "not_kept_item", not_kept_since(g, since));
  g.say("agreed_needs", "agreed_need", agreed_needs(g));
  g.say("heard_so_far", heard_so_far(g));
  g.say("checklist", "check_item",
        {"Is each limit still needed for what it was made for, or would a lighter one do?", "Has the person been asked what they think, and has what they said been read?",
         "What do the limits mean for them and for those they care for, and does anything make them hard to keep?",
         "Have we kept to what we said, and answered what we owe them?", "May you review it: did you propose or approve it? Then somebody else should, or you say why nobody could."});
  g.say("if_missed", if_missed(g));
  g.say("record_with", fmt::format("regard review record {} --outcome continue|vary|lift --reason TEXT --heard TEXT", r.id));
}

}  // namespace regard
