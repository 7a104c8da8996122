// A letter made again says what it said, whatever has been recorded since; and what is not as it was is named.
#include "regard/core/letter_again.hpp"

#include <doctest/doctest.h>

#include <functional>

#include "letter_fixture.hpp"
#include "regard/core/check.hpp"

using namespace letter_fixture;

namespace {

struct Sent {
  Office office;
  Case of_case;
  Fact letter;
  Tree values;
};

/// Sent by everything that sending asks for, and recorded.
Sent sent(const Example& e, Office office = Setting{}.office()) {
  const auto making = make_letter(office, e.of_case, e.request(), e.now, true);
  auto changes = send_letter(office, e.of_case, making, e.request(), "words", hash_of("text"), hash_of("template"), e.now);
  Fact letter = changes.facts.front().fact;
  letter.header.id = "LTR-0000ZZZZ";
  letter.path = "cases/2026/x/letter.yaml";
  letter.sha256 = hash_of(letter.header.id);
  Sent made{std::move(office), e.of_case, letter, making.values};
  made.of_case.records.push_back({{letter}, 0, {}});
  return made;
}

Tree values_again(const Sent& s) {
  const auto then = as_they_stood(s.office, s.of_case, s.letter);
  return make_letter_again(then, s.letter).values;
}

Record& record_of(std::vector<Record>& records, const std::string& id) {
  for (auto& each : records)
    if (each.first().header.id == id) return each;
  throw std::logic_error(id);
}

std::vector<std::string> words_of(const std::vector<Finding>& findings) {
  std::vector<std::string> list;
  for (const auto& each : findings) list.push_back(each.what);
  return list;
}

/// A later version of the office's details, or of an officer.
Record corrected(const Record& record, Body body, Instant at) {
  Record made = record;
  Fact later = record.fact();
  later.body = std::move(body);
  later.header.version = 2;
  later.header.corrects = {record.fact().sha256};
  later.sha256 = hash_of("later");
  later.recorded.at = at;
  made.versions.push_back(later);
  made.standing = 1;
  return made;
}

}  // namespace

TEST_CASE("every letter, made again right after it went, says what it said") {
  for (const auto& e : examples()) {
    CAPTURE(e.letter);
    const Sent s = sent(e);
    CHECK(pins_not_the_same(s.office, s.of_case, s.letter).empty());
    const auto then = as_they_stood(s.office, s.of_case, s.letter);
    const auto making = make_letter_again(then, s.letter);
    CHECK(making.values == s.values);
    CHECK(making.facts == std::get<Letter>(s.letter.body).facts);
    CHECK(promises_not_the_same(s.letter, making.promised).empty());
  }
}

TEST_CASE("a letter that went before a rule was made is made again all the same") {
  Sent s = sent(example("decision"));
  // As if it had gone to an address that sending refuses now.
  for (auto& record : s.of_case.records)
    for (auto& fact : record.versions)
      if (auto* person = std::get_if<Person>(&fact.body)) person->address = "No fixed abode";
  const auto then = as_they_stood(s.office, s.of_case, s.letter);
  const auto& body = std::get<Letter>(s.letter.body);
  const Now now{s.letter.recorded.at, uk_day(s.letter.recorded.at), s.letter.recorded.by, {}};
  try {
    make_letter(then.office, then.of_case, {body.letter, body.about.id, SentBy::post, body.sent_on}, now, true);
    FAIL("it would go");
  } catch (const Refusal& refusal) {
    CHECK(refusal.rule == Rule::address_is_somewhere);
  }
  const auto again = make_letter_again(then, s.letter);
  const auto* lines = again.values.find("person_address_lines");
  REQUIRE(lines);
  CHECK(lines->items.size() == 1);
}

TEST_CASE("what was recorded later changes nothing") {
  for (const auto& e : examples()) {
    CAPTURE(e.letter);
    Sent s = sent(e);
    const Instant later(s.letter.recorded.at.seconds() + std::chrono::hours(24));
    const std::string day_after = uk_day(later).iso();
    const auto add = [&](std::vector<Record>& to, Body body, const std::string& id) {
      Record made = record(std::move(body), id, day_after);
      made.versions.front().recorded.at = later;
      to.push_back(made);
    };
    add(s.of_case.records, incident(day_after.c_str(), "", "abuse", "You rang again"), "INC-0000000Z");
    add(s.of_case.records, Delivery{s.letter.pin(), uk_day(later), "gone away"}, "DLV-0000000Z");
    Person moved = person();
    moved.name = "Kit Marlow-Hale";
    moved.address = "1 New Street\nAnytown\nAN9 9ZZ";
    auto& of_person = record_of(s.of_case.records, "PER-00000001");
    of_person = corrected(of_person, moved, later);
    auto& swore = record_of(s.of_case.records, "INC-00000003");
    swore = corrected(swore, incident("2026-11-18", "09:05", "abuse", "You swore once"), later);
    Details changed;
    changed.telephone = "01234 000000";
    add(s.office.records, changed, "DET-0000000Z");
    for (const auto* who : {"jo.grant", "ann.lee", "sam.reed"}) add(s.office.records, Revocation{who, {}, true, day("2026-11-01"), "left"}, std::string("RVO-0000000") + who[0]);
    s.office = Office(s.office.council, s.office.nation, s.office.demo, s.office.records, s.office.policies);
    CHECK(values_again(s) == s.values);
    CHECK(pins_not_the_same(s.office, s.of_case, s.letter).empty());
  }
}

TEST_CASE("in one instant the letter's own pins say what had been there") {
  Example e = example("decision");
  for (auto& each : e.of_case.records) each.versions.front().recorded.at = e.now.at;
  Sent s = sent(e);
  Details changed;
  changed.telephone = "01234 000000";
  Record later = record(changed, "DET-00000002", "2026-11-23");
  later.versions.front().recorded.at = s.letter.recorded.at;
  s.office.records.push_back(later);
  s.office = Office(s.office.council, s.office.nation, s.office.demo, s.office.records, s.office.policies);
  CHECK(s.office.details().telephone == "01234 000000");
  CHECK(values_again(s) == s.values);
  // What is folded after letters may have come before this one: then it is tried with all of its instant.
  Example shared_now = example("marker-partner");
  for (auto& each : shared_now.of_case.records)
    if (each.first().header.kind == "notification") each.versions.front().recorded.at = shared_now.now.at;
  const Sent partner = sent(shared_now);
  const auto with_all = as_they_stood(partner.office, partner.of_case, partner.letter, SameInstant::all);
  CHECK(make_letter_again(with_all, partner.letter).values == partner.values);
  // Nothing that refers to the letter was there, nor the same letter sent anew, in the same second.
  Sent anew = sent(example("decision"));
  Fact again = anew.letter;
  again.header.id = "LTR-00000000";
  Record came_back = record(Delivery{anew.letter.pin(), day("2026-11-23"), "gone away"}, "DLV-00000000", "2026-11-23");
  came_back.versions.front().recorded.at = anew.letter.recorded.at;
  anew.of_case.records.push_back({{again}, 0, {}});
  anew.of_case.records.push_back(came_back);
  for (const auto way : {SameInstant::as_folded, SameInstant::all}) {
    const auto then = as_they_stood(anew.office, anew.of_case, anew.letter, way);
    CHECK(then.of_case.all<Letter>().empty());
    CHECK(then.of_case.all<Delivery>().empty());
    CHECK(make_letter_again(then, anew.letter).values == anew.values);
  }
  // A review comes after letters in the order of kinds, and its letter after the review.
  Example lift = example("review-lift");
  record_of(lift.of_case.records, "REV-00000001").versions.front().recorded.at = lift.now.at;
  const Sent lifted = sent(lift);
  CHECK(values_again(lifted) == lifted.values);
}

TEST_CASE("a letter speaks from the details, and from the officers whom it names by name or post") {
  const auto pinned = [](const std::string& letter, const std::string& id) {
    const Sent s = sent(example(letter));
    const auto& facts = std::get<Letter>(s.letter.body).facts;
    return std::any_of(facts.begin(), facts.end(), [&](const Pin& pin) { return pin.id == id; });
  };
  for (const auto& e : examples()) {
    CAPTURE(e.letter);
    CHECK(pinned(e.letter, "DET-00000001"));
  }
  CHECK(pinned("decision", "OFF-00000003"));             // who signs
  CHECK(pinned("decision", "OFF-00000004"));             // whom to contact
  CHECK_FALSE(pinned("decision", "OFF-00000001"));       // who typed it
  CHECK(pinned("formal-warning", "OFF-00000002"));
  CHECK(pinned("review-upcoming", "OFF-00000002"));      // who reviews
  CHECK(pinned("appeal-acknowledgement", "OFF-00000002"));
  CHECK(pinned("police-referral", "OFF-00000005"));      // who was affected, by post
  CHECK(pinned("adjustment-offer", "OFF-00000001"));     // whom to ask
  CHECK(pinned("refusal", "OFF-00000002"));              // who proposed it
}

TEST_CASE("only details that still say something are spoken from") {
  Setting setting;
  Office office = setting.office();
  Details later = details();
  later.service.clear();
  office.records.push_back(record(later, "DET-00000002", "2026-06-01"));
  Details last;
  last.telephone = "01234 000000";
  office.records.push_back(record(last, "DET-00000003", "2026-06-02"));
  office.records.push_back(record(last, "DET-00000004", "2026-06-03"));
  office = Office(office.council, office.nation, office.demo, office.records, office.policies);
  std::vector<std::string> ids;
  for (const Fact* fact : office.details_from()) ids.push_back(fact->header.id);
  CHECK(ids == std::vector<std::string>{"DET-00000001", "DET-00000002", "DET-00000004"});  // the first for its services
}

TEST_CASE("each record that is changed, and each that is gone, is named") {
  const Sent whole = sent(example("decision"));
  for (const auto& pin : std::get<Letter>(whole.letter.body).facts) {
    CAPTURE(pin.id);
    const auto spoil = [&](const std::function<void(std::vector<Record>&)>& in) {
      Sent s = whole;
      in(s.of_case.record(pin.id) ? s.of_case.records : s.office.records);
      return pins_not_the_same(s.office, s.of_case, s.letter);
    };
    const auto changed = spoil([&](auto& records) {
      record_of(records, pin.id).versions.front().sha256 = hash_of("other");
      record_of(records, pin.id).versions.front().path = "there.yaml";
    });
    REQUIRE(changed.size() == 1);
    CHECK(changed.front().rule == Rule::evidence_is_what_was_cited);
    CHECK(changed.front().where.source == "there.yaml");
    CHECK(changed.front().what == "'" + pin.id + "' version 1 is not what the letter spoke from: it has been changed since");
    const auto gone = spoil([&](auto& records) { std::erase_if(records, [&](const Record& each) { return each.first().header.id == pin.id; }); });
    REQUIRE(gone.size() == 1);
    CHECK(gone.front().rule == Rule::reference_names_a_fact);
    CHECK(gone.front().what == "'" + pin.id + "' version 1, which the letter speaks from, is not there");
  }
}

TEST_CASE("a pack that is not what it was is named") {
  Sent s = sent(example("decision"));
  s.office.policies.front().sha256 = hash_of("other");
  const auto named = pins_not_the_same(s.office, s.of_case, s.letter);
  REQUIRE(named.size() == 1);
  CHECK(named.front().rule == Rule::pack_is_what_was_adopted);
  CHECK(named.front().where.source == "policies/general.1.yaml");
}

TEST_CASE("each date that would be promised otherwise is named") {
  Sent s = sent(example("decision"));
  Promised again = std::get<Letter>(s.letter.body).promised;
  again.appeal_by = day("2026-12-24");
  again.review_by = {};
  CHECK(words_of(promises_not_the_same(s.letter, again)) ==
        std::vector<std::string>{"the letter promised 'review_by' 2027-02-22, and made again it would say none",
                                 "the letter promised 'appeal_by' 2026-12-23, and made again it would say 2026-12-24"});
}

TEST_CASE("records that were there before it and that it does not pin can be listed") {
  const Sent s = sent(example("decision"));
  CHECK(not_pinned_before(s.of_case, s.letter) == std::vector<std::string>{"INC-00000001", "WRN-00000001"});
}

TEST_CASE("check finds what a letter pins in the office, and says when it has been changed") {
  Sent s = sent(example("decision"));
  const auto about_details = [&] {
    std::vector<std::string> list;
    for (const auto& finding : check_case(s.office, s.of_case, day("2026-11-23"), at("2026-11-23")))
      if (finding.what.find("DET-") != std::string::npos || finding.where.source.find("details") != std::string::npos) list.push_back(slug(finding.rule));
    return list;
  };
  CHECK(about_details().empty());
  auto& fact = record_of(s.office.records, "DET-00000001").versions.front();
  fact.sha256 = hash_of("other");
  fact.path = "register/details.yaml";
  CHECK(about_details() == std::vector<std::string>{slug(Rule::evidence_is_what_was_cited)});
  std::erase_if(s.office.records, [](const Record& each) { return each.first().header.id == "DET-00000001"; });
  CHECK(about_details() == std::vector<std::string>{slug(Rule::reference_names_a_fact)});
}
