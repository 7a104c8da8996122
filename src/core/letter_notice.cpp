// What those who must keep to a restriction are told of it, and that it is over. Never in any of it: what happened, its
// category, why it was decided, or anything of health; the values are built from measures and dates alone.
#include <fmt/format.h>
#include <algorithm>

#include "letter_making.hpp"
#include "letter_words.hpp"
#include "regard/core/marker.hpp"
#include "regard/core/notification.hpp"
#include "regard/core/person.hpp"
#include "regard/core/proposal.hpp"
#include "regard/core/text.hpp"

namespace regard {

/// To those who are told: of a restriction, or of what they were told already.
void find_notice(const Office& office, const Case& of_case, std::string_view typed, Date today, Subject& s) {
  const bool takes_back = s.kind->slug == "withdrawal";
  const auto prefixes = takes_back ? std::vector<std::string_view>{"NTF"} : std::vector<std::string_view>{"NTF", "PRO"};
  s.about = &require_record(of_case, typed, prefixes).fact();
  if (std::holds_alternative<Notification>(s.about->body)) s.notification = {s.about};
  const auto audience = s.notification ? s.notification->audience : Audience::none;
  const std::string_view letter = audience == Audience::members ? "member-briefing" : audience == Audience::contractor || audience == Audience::partner ? "contractor-notice" : "staff-notice";
  require(Rule::letter_has_its_facts, takes_back || !s.notification || letter == s.kind->slug,
          fmt::format("'{}' told {}", s.about->header.id, word(audience)), fmt::format("its letter is '{}'", letter));
  const auto marker = of_case.find<Marker>(s.notification ? s.notification->about.id : std::string{});
  require(Rule::letter_has_its_facts, takes_back || !marker, fmt::format("'{}' told {} of a marker", s.about->header.id, word(audience)),
          "what goes outside the council about a marker is 'marker-partner'");
  if (takes_back && marker) {
    s.marker = require_marker(office, of_case, s.notification->about.id, today);
    s.policy = &require_policy(office, today);
    s.signers = {signs_for(office, s, {s.person->owner}, today)};
    s.decided_on = s.notification->told_on;
    return;
  }
  find_restriction_of(office, of_case, s.notification ? s.notification->about.id : s.about->header.id, today, s);
  const Restriction& r = s.restriction;
  s.policy = &require_policy(office, today);
  s.signers = {signs_for(office, s, {s.person->owner}, today)};
  s.decided_on = takes_back ? s.notification->told_on : r.letter ? r.letter->sent_on : uk_day(r.proposal.fact->recorded.at);
}

/// A draft can be read as soon as somebody may decide on it; it goes once the person has been told.
void may_show_notice(const Case&, const Subject& s) {
  const Restriction& r = s.restriction;
  if (!stands(r.state) && r.state != State::proposed) require_allowed(r.state, Act::tell, r.id);
}
void may_send_notice(const Office&, const Case&, const Subject& s) { require_allowed(s.restriction.state, Act::tell, s.restriction.id); }

namespace {

std::string with_deputy(const std::string& contact, const Measure& measure) {
  std::string words = sentence(measure.reach.empty() ? contact : fmt::format("{}: {}", contact, one_line(measure.reach)));
  if (!measure.deputy.empty()) words += fmt::format(" If they are away: {}", sentence(measure.deputy));
  return words;
}

/// Where whoever meets the person sends them.
std::string where_to_direct(const Gather& g, const std::vector<Measure>& measures) {
  for (const auto& measure : measures) {
    if (measure.measure == "single-point-of-contact") return with_deputy(measure.contact, measure);
    if (measure.measure == "named-contacts") return with_deputy(quoted_list(measure.contacts), measure);
    if (measure.measure == "representative-only") return with_deputy(measure.representative, measure);
  }
  const Details details = as_read_by(g.reader(), g.office.details());
  return sentence(fmt::format("{} on {}", g.office.council, one_line(details.telephone)));
}

/// Posts go to whoever is outside the council, names to nobody but its staff.
std::vector<Measure> measures_for(const Gather& g) {
  return measures_in_words(g, g.subject.restriction.measures, g.subject.kind->slug == "staff-notice");
}

/// What to do when meeting the person, of every marker that warns; never what happened.
void gather_precautions(const Gather& g) {
  std::vector<std::string> precautions;
  for (const auto& marker : markers_of(g.office, g.of_case, g.today)) {
    if (!warns(marker)) continue;
    g.speaks_from(*marker.marker.fact);
    precautions.push_back(sentence(as_read_by(g.reader(), *marker.marker).precautions));
  }
  g.say("precautions", "precaution", precautions);
}

/// Whom it is about, enough to recognise them, and how long it holds.
void gather_whom_and_how_long(const Gather& g) {
  const Restriction& r = g.subject.restriction;
  g.speaks_from(*g.subject.person.fact);
  g.speaks_from(*r.proposal.fact);
  for (const auto& change : r.contact_changes) g.speaks_from(*change.fact);
  for (const auto& review : r.reviews) g.speaks_from(*review.fact);
  g.say("ends_on", r.until.words());
  g.say("direct_to", where_to_direct(g, measures_for(g)));
  g.say("replaces", g.subject.notification && g.subject.notification->again ? "This takes the place of what we told you before." : "");
  gather_precautions(g);
}

/// What was agreed with the person, and is kept whatever is limited.
std::vector<std::string> keep_doing(const Gather& g) {
  std::vector<std::string> list;
  for (const auto& adjustment : g.of_case.all<Adjustment>()) {
    if (stand_of(g.of_case, adjustment) != Stand::agreed) continue;
    g.speaks_from(*adjustment.fact);
    list.push_back(sentence(as_read_by(Reader::person, *adjustment).need));
    for (const auto& channel : as_read_by(g.reader(), *adjustment).cannot_use)
      list.push_back(fmt::format("Do not ask them to contact us {}.", by_channel(channel)));
  }
  return list;
}

}  // namespace

void gather_member_briefing(const Gather& g) {
  gather_whom_and_how_long(g);
  const std::string member = member_word(*g.subject.policy);
  g.say("may_write", fmt::format("Constituents may still write to their {}, and you may answer them as you would anybody", member));
  g.say("pass_on", "What they ask of the council you can pass on to the contact above; you need not deal with it yourself");
  g.say("confidential", "This is confidential: do not pass it on, and do not keep it where others can read it");
  g.say("destroy", "Destroy it when we tell you that it holds no more");
}

void gather_staff_notice(const Gather& g) {
  const Restriction& r = g.subject.restriction;
  gather_whom_and_how_long(g);
  std::vector<std::string> limits;
  for (const auto& measure : measures_for(g)) limits.push_back(sentence(sentence_for(measure)));
  g.say("limits", "limit", limits);
  g.say("scope", scope_words(g.office, r.proposal->scope));
  const auto kept = keep_doing(g);
  g.say_whether("keeps_any", !kept.empty());
  g.say("keep_doing", "kept", kept);
  const OpenTo who{g.office.nation, member_word(*g.subject.policy), r.proposal->scope == "council-wide", r.measures};
  g.say("stays_open", join(wordings(still_open(who), &OpenThing::notice), ", "));
  g.say("if_not_kept", fmt::format("End the call or the visit politely, and have it recorded under {}", r.id));
  g.say("confidential", "Only those who may deal with them need to know this. Do not tell them more than they have been told");
  g.say("destroy", "Destroy it when we tell you that it holds no more");
}

void gather_contractor_notice(const Gather& g) {
  gather_whom_and_how_long(g);
  g.say("purpose", "Use this only to deal with them safely while you work for us");
  g.say("no_sharing", "Tell only those of your people who will meet them, and nobody outside your firm");
  g.say("destroy", "Delete it when we tell you that it holds no more, and tell us that you have");
}

void gather_withdrawal(const Gather& g) {
  const Restriction& r = g.subject.restriction;
  const MarkerStands& marker = g.subject.marker;
  const bool died = r.state == State::closed || marker.state == MarkerState::closed;
  const bool over = marker.marker ? has_ended(marker.state) : has_ended(r.state);
  const auto& told = g.subject.notification;
  g.speaks_from(*g.subject.person.fact);
  g.say("told_on", told->told_on.words());
  g.say("over_since", over ? fmt::format("It ended on {}", (marker.marker ? marker.removed_on : r.ended_on).words()) : "It is meant for you no more");
  g.say("treat_as", over && !died ? "Deal with them as with anybody else" : "You need do nothing more about it");
  g.say("destroy", "Destroy or delete what we sent you, and whatever you made from it, and tell those you passed it on to");
  g.say_whether("is_a_system", told->audience == Audience::systems);
}

}  // namespace regard
