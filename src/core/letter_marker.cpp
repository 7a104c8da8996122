// What letters about a marker say: to the person, to a body whose people may be at risk, after it was removed; and the note
// for the file where the person is not told.
#include <algorithm>
#include <fmt/format.h>

#include "letter_making.hpp"
#include "letter_words.hpp"
#include "regard/core/move.hpp"
#include "regard/core/notification.hpp"
#include "regard/core/text.hpp"

namespace regard {

/// A marker stands for the review by which it was last decided whether the person is told.
void find_marker(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  const Record& record = require_record(of_case, typed, {"MRK", "REV"});
  const auto* review = std::get_if<Review>(&record.fact().body);
  const auto marker = of_case.find<Marker>(review ? review->about.id : record.first().header.id);
  require(Rule::letter_has_its_facts, static_cast<bool>(marker), fmt::format("'{}' is not the review of a marker", visible(typed)), "give the marker, MRK-…");
  s.marker = marker_of(office, of_case, marker, today);
  const MarkerStands& m = s.marker;
  s.about = s.kind->slug == "marker-partner" ? m.marker.fact : m.tell_by;
  require(Rule::letter_has_its_facts, !review || s.about->header.id == record.first().header.id,
          fmt::format("'{}' did not decide last whether the person is told", visible(typed)), fmt::format("give the marker, {}", m.id()));
  s.review = of_case.find<Review>(s.about->header.id);
  for (const auto& approval : m.verdict.approvals) s.signers.push_back(decider(approval));
  if (s.review) s.signers = {decider(s.review)};
  s.decided_on = s.review ? uk_day(s.review.fact->recorded.at) : m.active_from;
  s.still_to_sign = m.state == MarkerState::proposed;
  const auto policy = s.review ? s.review->policy : m.decision ? m.decision->policy : m.marker->policy;
  s.policy = &policy_of(office, policy, today);
}

void find_removed(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  const Record& record = require_record(of_case, typed, {"END", "MRK"});
  const auto* ending = std::get_if<Ending>(&record.fact().body);
  const auto marker = of_case.find<Marker>(ending ? ending->about.id : record.first().header.id);
  require(Rule::letter_has_its_facts, static_cast<bool>(marker), fmt::format("'{}' did not remove a marker", visible(typed)),
          "its letter is 'correction'");
  s.marker = marker_of(office, of_case, marker, today);
  s.ending = s.marker.ending;
  const bool on_appeal = s.marker.state == MarkerState::quashed;
  require(Rule::letter_has_its_facts, s.marker.state == MarkerState::removed, fmt::format("'{}' is {}", s.marker.id(), word(s.marker.state)),
          on_appeal ? "its letter is 'appeal-outcome'" : fmt::format("regard marker remove {} --reason TEXT", s.marker.id()));
  s.about = s.ending.fact;
  s.policy = &policy_of(office, s.ending->policy, today);
  s.signers = {decider(s.ending)};
  s.decided_on = s.marker.removed_on;
}

namespace {

/// Whether it would tell the person, or say that they are not told.
void require_as_decided(const Subject& s) {
  const MarkerStands& m = s.marker;
  const bool note = s.kind->slug == "not-informed-note";
  if (s.kind->slug != "marker" && !note) return;
  require(Rule::letter_has_its_facts, note == (m.tell == Tell::not_told),
          fmt::format("it was decided of '{}' that the person is {}told", m.id(), m.tell == Tell::not_told ? "not " : ""),
          fmt::format("its letter is '{}'; to decide it anew: regard marker review {} --tell told|not-told", note ? "marker" : "not-informed-note", m.id()));
}

void require_marker_stands(const Case& of_case, const Subject& s, bool to_send) {
  const MarkerStands& m = s.marker;
  const auto taken = taken_from_under(of_case, m.marker->cites);
  require(Rule::incident_is_this_persons, !taken, taken ? fmt::format("'{}' rests on '{}', which was moved to another case", m.id(), taken->about.id) : "",
          fmt::format("regard marker remove {} --reason TEXT", m.id()));
  require_as_decided(s);
  const bool waits = m.state == MarkerState::proposed && !to_send;
  require(Rule::marker_stands, waits || m.state == MarkerState::active, fmt::format("'{}' is {}", m.id(), word(m.state)),
          m.state == MarkerState::proposed ? fmt::format("regard marker approve {} --reason TEXT", m.id()) : "'regard marker list' shows what stands");
}

}  // namespace

void may_show_marker(const Case& of_case, const Subject& s) { require_marker_stands(of_case, s, false); }
void may_send_marker(const Office&, const Case& of_case, const Subject& s) { require_marker_stands(of_case, s, true); }

void may_send_to_partner(const Office&, const Case& of_case, const Subject& s) {
  require_marker_stands(of_case, s, true);
  require(Rule::letter_has_its_facts, a_partner_awaits_its_notice(of_case, s.marker), fmt::format("it is not recorded who outside the council is told of '{}'", s.marker.id()),
          fmt::format("record it first, so that they are told when it is removed: regard notify partner {} --who TEXT --by letter --on DATE", s.marker.id()));
}

void may_show_removed(const Case&, const Subject& s) {
  require(Rule::letter_has_its_facts, s.marker.person_was_told(), fmt::format("the person was never told of '{}'", s.marker.id()), "they need not be told that it is gone");
}

Promised promise_marker(const Office& office, const Case&, const Subject& s, const Sending& sending) {
  return {{}, s.marker.review_on, s.marker.remove_by, appeal_window_from(office, *s.policy, arrival_of(office, s, sending))};
}
Promised promise_to_partner(const Office&, const Case&, const Subject& s, const Sending&) { return {{}, {}, s.marker.remove_by, {}}; }

namespace {

/// Those whom we told of it, by what they are; their names are nobody's business.
std::vector<std::string> recipients(const Gather& g) {
  std::vector<std::string> list;
  const auto add = [&](const std::string& who) {
    if (std::find(list.begin(), list.end(), who) == list.end()) list.push_back(who);
  };
  for (const auto& notice : g.of_case.all<Notification>()) {
    if (notice->about.id != g.subject.marker.id()) continue;
    if (notice->audience == Audience::members) add(fmt::format("{}s", member_word(*g.subject.policy)));
    if (notice->audience == Audience::staff || notice->audience == Audience::systems) add("our staff");
    if (notice->audience == Audience::contractor) add("contractors who work for us");
    if (notice->audience == Audience::partner) add("other bodies whose people may meet you");
  }
  return list;
}

std::string category_words(const Gather& g) {
  const auto& category = g.subject.marker.marker->category;
  const auto* found = find_choice(g.subject.policy->categories, category);
  return one_line(found ? found->words : category);
}

/// What the person may read of why: the last decision on it.
std::string why(const Subject& s) {
  if (s.review) return as_read_by(s.kind->reader, *s.review).reason;
  std::vector<std::string> reasons;
  for (const auto& approval : s.marker.verdict.approvals) reasons.push_back(sentence(as_read_by(s.kind->reader, *approval).reason));
  return reasons.empty() ? std::string(undecided) : join(reasons, " ");
}

void gather_whom(const Gather& g) {
  const MarkerStands& m = g.subject.marker;
  const Marker marker = as_read_by(g.reader(), *m.marker);
  g.speaks_from(*m.marker.fact);
  g.say("risk", sentence(marker.risk));
  g.say("category", category_words(g));
  g.say("remove_by", m.remove_by.words());
}

}  // namespace

void gather_marker(const Gather& g) {
  const Subject& s = g.subject;
  g.speaks_from(*s.marker.marker.fact);
  for (const auto& approval : s.marker.verdict.approvals) g.speaks_from(*approval.fact);
  gather_incidents(g, s.marker.marker->cites);
  gather_appeal(g);
  g.say("marker_means", "It tells people who may meet you that there may be a risk, and what they should do to be safe. It is not a punishment, and it limits nothing that you can ask of us");
  g.say("staff_register", s.policy->word_for("staff-register", ""));
  g.say("decision_reason", sentence(why(s)));
  g.say("review_by", g.promised.review_by.words());
  g.say("remove_by", g.promised.ends_on.words());
  g.say("objecting", "You can also object to our keeping this on your record or passing it on, and ask to see or correct what we hold");
  auto told = recipients(g);
  std::vector<std::string> sentences{"Those of our staff who may meet you or visit you.",
                                     "Somebody outside the council only where their people may meet you and could be at risk; they are told what to do, and not what happened."};
  if (!told.empty()) sentences.push_back(fmt::format("So far we have told {}.", quoted_list(told)));
  sentences.emplace_back("Each of them is told when the marker is changed or removed.");
  g.say("who_is_told", "told", sentences);
  g.say_whether("again", static_cast<bool>(s.review));
}

void gather_marker_for_partner(const Gather& g) {
  gather_whom(g);
  const Marker marker = as_read_by(g.reader(), *g.subject.marker.marker);
  g.say("precautions", sentence(marker.precautions));
  g.say("basis", "You are told because your people may meet this person and could be at risk. Use it for their safety and for nothing else, show it to those who need it, and pass it on to nobody");
  g.say("duty_to_remove", fmt::format("Remove this from your records when we withdraw it, and on {} in any case, and tell us that you have", g.subject.marker.remove_by.words()));
}

void gather_marker_removed(const Gather& g) {
  const Subject& s = g.subject;
  const bool not_theirs = static_cast<bool>(taken_from_under(g.of_case, s.marker.marker->cites));
  g.speaks_from(*s.marker.marker.fact);
  g.say("removed_on", s.marker.removed_on.words());
  g.say("told_on", s.marker.person_was_told() ? s.marker.told_by.front()->sent_on.words() : "");
  g.say("reason", sentence(as_read_by(g.reader(), *s.ending).reason));
  g.say_whether("mistaken", not_theirs);
  const auto told = recipients(g);
  g.say("who_is_told", "told",
        {told.empty() ? "We had told our own staff only. Those who look you up no longer see it."
                      : fmt::format("We had told {}. Each of them is told that it has been removed, and asked to remove what they noted.", quoted_list(told))});
}

void gather_not_informed(const Gather& g) {
  const Subject& s = g.subject;
  gather_whom(g);
  g.say("not_told_because", sentence(s.review ? s.review->explanation : s.marker.marker->explanation));
  g.say("reconsidered_on", s.marker.review_on.words());
}

}  // namespace regard
