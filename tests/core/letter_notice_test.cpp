// What those who are told are given: whom, where to direct them, what the person was told, until when. Never why.
#include <doctest/doctest.h>

#include "ladder.hpp"
#include "regard/core/contact_change.hpp"
#include "regard/core/letter.hpp"
#include "regard/core/marker.hpp"
#include "regard/core/notification.hpp"
#include "regard/present/json.hpp"
#include "regard/present/letter_text.hpp"
#include "telling.hpp"

using namespace regard;
using namespace regard::test;

namespace {

constexpr std::string_view slugs[] = {"member-briefing", "staff-notice", "contractor-notice", "withdrawal"};

LetterMaking making(const World& w, std::string_view slug, const std::string& about, bool to_send = false) {
  return make_letter(w.office, w.of_case, {std::string(slug), about, SentBy::email, w.today()}, w.now(), to_send);
}
std::string said(const LetterMaking& made, std::string_view name) {
  const Tree* value = made.values.find(name);
  return value ? value->scalar : "(not given)";
}
std::vector<std::string> items(const LetterMaking& made, std::string_view name) {
  std::vector<std::string> list;
  if (const Tree* values = made.values.find(name))
    for (const auto& item : values->items) list.push_back(item.entries.front().value.scalar);
  return list;
}
std::string text_of(const LetterMaking& made) {
  const std::string slug(made.kind->slug);
  const auto parts = [](std::string_view name) { return std::optional<std::string>(file_of(fmt::format("templates/parts/{}.md", name))); };
  return present::LetterTemplate(slug, file_of("templates/" + slug + ".md"), parts).fill_in(made.values, {std::string(made.kind->title), false, false}).markdown;
}

struct Told {
  std::string members, staff, contractor;
};
Told tell_all(World& w) {
  const auto tell = [&](Audience audience) {
    Notification n = a_telling(audience, "all", w.today().iso());
    n.about = Pin::typed(w.proposal);
    n.except = "canary except";
    n.explanation = "canary leaving out";
    n.alternate = "canary alternate";
    return w.put(notify(w.office, w.of_case, n, w.now()));
  };
  return {tell(Audience::members), tell(Audience::staff), tell(Audience::contractor)};
}

/// Every text that could say why, or of what health, is a canary.
World with_canaries() {
  World w = warned();
  for (const auto& id : {w.first_incident, w.incident}) {
    auto& i = w.body<Incident>(id);
    i.summary = "canary summary";
    i.detail = "canary detail";
    i.words = "canary words";
    i.action = "canary action";
    i.place = "canary place";
    i.evidence.front().what = "canary evidence";
    i.affected = {{"contractor", "canary post"}};
    i.counter_allegations = {{"e.gone", "canary allegation"}};
  }
  w.body<Warning>(w.warning).expects = "canary expects";
  w.refresh();
  w.on("2026-10-21");
  Adjustment agreed{"Ring before you visit", {"post"}, {}, Stand::agreed, "canary adjustment reasons", {}};
  w.put(record_adjustment(w.office, w.of_case, agreed, w.now()));
  agreed = {"canary refused need", {}, {}, Stand::refused, "canary refusal", {}};
  w.put(record_adjustment(w.office, w.of_case, agreed, w.now()));
  Measure one = one_contact("Customer Relations"), ban = kept_out();
  one.because = "canary because";
  ban.because = "canary because of the ban";
  w = with_a_contact({one, ban}, w);
  auto& p = w.body<Proposal>(w.proposal);
  p.reason = "canary reason";
  p.scope_because = "canary scope because";
  for (auto& [key, text] : p.considered) text = "canary considered " + key;
  w.body<Decision>(w.decision).reason = "canary decision";
  auto& person = w.body<Person>(w.of_case.person().id());
  person.identity_evidence = "canary identity";
  person.needs_format = "canary format";
  w.refresh();
  add_marker(w);
  return w;
}

}  // namespace

TEST_CASE("no value and no word of the four says what happened, its category, why, or anything of health") {
  World w = with_canaries();
  const Told told = tell_all(w);
  for (const auto slug : slugs)
    for (const auto& about : {w.proposal, told.members, told.staff, told.contractor}) {
      CAPTURE(std::string(slug));
      CAPTURE(about);
      LetterMaking made;
      if (refusal_of([&] { made = making(w, slug, about); }) != "") continue;
      const auto values = present::json(made.values);
      const auto text = text_of(made);
      for (const auto& told_so : {values, text}) {
        CHECK_MESSAGE(told_so.find("canary") == std::string::npos, told_so);
        for (const auto& category : w.policy.categories)
          if (category.key == "abuse" || category.key == "violence") CHECK_MESSAGE(told_so.find(category.words) == std::string::npos, category.words);
        CHECK(told_so.find("10-19") == std::string::npos);  // nor when it happened
        CHECK(told_so.find("19 October") == std::string::npos);
      }
      for (const auto& fact : made.facts) CHECK_FALSE((fact.id.starts_with("INC") || fact.id.starts_with("WRN") || fact.id.starts_with("DEC")));
    }
}

TEST_CASE("a Member is told whom, where to direct them, that they may write, and until when") {
  World w = with_canaries();
  const auto made = making(w, "member-briefing", "RST-" + w.proposal.substr(4));
  CHECK(said(made, "person_name") == "Kit Marlow");
  CHECK(said(made, "direct_to") == "Customer Relations: 01234 567891. If they are away: Complaints Team.");
  CHECK(said(made, "may_write") == "Constituents may still write to their councillor, and you may answer them as you would anybody");
  CHECK(said(made, "ends_on") == "30 April 2027");
  CHECK(items(made, "precautions") == std::vector<std::string>{"Two people visit together."});
  CHECK(said(made, "limits") == "(not given)");      // not the limits,
  CHECK(said(made, "keep_doing") == "(not given)");  // and not what the person needs
  CHECK(making(w, "contractor-notice", w.proposal).values.find("keep_doing") == nullptr);
}

TEST_CASE("staff are told what the person was told, what to keep doing, and what stays open") {
  World w = with_canaries();
  const auto made = making(w, "staff-notice", w.proposal);
  CHECK(items(made, "limits") == std::vector<std::string>{"Please contact only Customer Relations. 01234 567891. If they are away, contact Complaints Team.",
                                                          "Please do not enter Central Library."});
  CHECK(items(made, "keep_doing") == std::vector<std::string>{"Ring before you visit.", "Do not ask them to contact us by post."});
  CHECK(said(made, "scope") == "Customer Services");
  CHECK(said(made, "stays_open").find("every other service") != std::string::npos);
}

TEST_CASE("where there is no single contact, they are sent to the council") {
  World w = with_a_contact({a_measure()});
  CHECK(said(making(w, "member-briefing", w.proposal), "direct_to") == "Anytown Council on 01234 567890.");
  Measure several = Measure::typed("named-contacts:contacts=Housing+Repairs,reach=01234 567892");
  several.because = "nobody knew who had answered";
  w = with_a_contact({several});
  CHECK(said(making(w, "member-briefing", w.proposal), "direct_to") == "Housing and Repairs: 01234 567892.");
}

TEST_CASE("each is about the restriction, or about the telling that it is for") {
  World w = with_a_contact();
  const Told told = tell_all(w);
  CHECK(refusal_of([&] { making(w, "staff-notice", told.members); }) == fmt::format("letter-has-its-facts: '{}' told members", told.members));
  CHECK(refusal_of([&] { making(w, "member-briefing", told.contractor); }) == fmt::format("letter-has-its-facts: '{}' told contractor", told.contractor));
  CHECK(refusal_of([&] { making(w, "withdrawal", w.proposal); }).starts_with("id-is-known: "));
  CHECK(making(w, "contractor-notice", told.contractor).about->header.id == told.contractor);
}

TEST_CASE("a draft can be read while it waits; it goes once the person knows, and not after the end") {
  World w = proposed();
  CHECK(refusal_of([&] { making(w, "staff-notice", w.proposal); }) == "");
  w = decided();
  CHECK(refusal_of([&] { making(w, "staff-notice", w.proposal); }) == "");
  CHECK(refusal_of([&] { making(w, "staff-notice", w.proposal, true); }) == "nobody-is-told-before-the-person: 'RST-00000006' is approved");
  w = in_force();
  CHECK(refusal_of([&] { making(w, "staff-notice", w.proposal, true); }) == "");
  w = decided(Outcome::refuse);
  CHECK(refusal_of([&] { making(w, "staff-notice", w.proposal); }) == "nobody-is-told-before-the-person: 'PRO-00000006' is refused");
  w = in_force();
  w.on("2027-05-01");
  CHECK(refusal_of([&] { making(w, "staff-notice", w.proposal); }) == "restriction-stands: 'RST-00000006' is expired");
}

TEST_CASE("told anew, it takes the place of what was said before") {
  World w = with_a_contact();
  tell_all(w);
  w.on("2026-11-16");
  w.put(change_contact(w.office, w.of_case, {Pin::typed("RST-00000006"), "Housing Advice", "Housing Repairs", "01234 567899", day("2026-11-16"), "moved", {}, {}, {}}, w.now()));
  Notification anew = a_telling(Audience::members, "all", "2026-11-16");
  anew.again = true;
  const auto made = making(w, "member-briefing", w.put(notify(w.office, w.of_case, anew, w.now())));
  CHECK(said(made, "direct_to") == "Housing Advice: 01234 567899. If they are away: Housing Repairs.");
  CHECK(said(made, "replaces") == "This takes the place of what we told you before.");
}

TEST_CASE("that it holds no more: after the end, for one alone, and after a death") {
  World w = with_a_contact();
  const Told told = tell_all(w);
  auto made = making(w, "withdrawal", told.members, true);
  CHECK(said(made, "over_since") == "It is meant for you no more");
  CHECK(said(made, "treat_as") == "You need do nothing more about it");
  CHECK(said(made, "told_on") == "10 November 2026");
  w.on("2026-12-01");
  World died = w;
  w.put(quash(w.office, w.of_case, {Pin::typed("RST-00000006"), {}, "canary", {}, {}, {}}, w.now("b.two")));
  made = making(w, "withdrawal", told.members, true);
  CHECK(said(made, "over_since") == "It ended on 1 December 2026");
  CHECK(said(made, "treat_as") == "Deal with them as with anybody else");
  CHECK(text_of(made).find("canary") == std::string::npos);
  died.put(close_case(died.office, died.of_case, {"canary of death", true}, died.now()));
  made = making(died, "withdrawal", told.members, true);  // although the case is closed
  CHECK(said(made, "treat_as") == "You need do nothing more about it");
  CHECK(text_of(made).find("canary") == std::string::npos);
  CHECK(refusal_of([&] { making(died, "staff-notice", told.staff, true); }) == "case-is-open: 'RC-2026-7K3F9MQ4' is closed");
}
