// What letters may be made and sent, what they must say, what they promise, and what never gets into them.
#include "regard/core/letter.hpp"

#include <doctest/doctest.h>

#include <functional>

#include "../../src/core/letter_making.hpp"
#include "letter_fixture.hpp"

using namespace letter_fixture;

namespace {

/// The refusal's rule, or "" when nothing was refused.
std::string refused(const std::function<void()>& act) {
  try {
    act();
  } catch (const Refusal& refusal) {
    return slug(refusal.rule);
  }
  return {};
}

LetterMaking made(const Example& e, const Office& office = Setting{}.office(), bool to_send = true) {
  return make_letter(office, e.of_case, e.request(), e.now, to_send);
}

std::string text(const LetterMaking& making, std::string_view name) {
  const Tree* value = making.values.find(name);
  REQUIRE(value);
  return value->scalar;
}

/// Every text within the values, for searching.
std::string all_words(const Tree& tree) {
  std::string words = tree.scalar + "\n";
  for (const auto& item : tree.items) words += all_words(item);
  for (const auto& entry : tree.entries) words += all_words(entry.value);
  return words;
}

template <class T>
T& body(Case& of_case, const std::string& id) {
  for (auto& each : of_case.records)
    if (each.first().header.id == id) return std::get<T>(each.versions.front().body);
  throw std::logic_error(id);
}

}  // namespace

TEST_CASE("the letters, in order, with elements that exist") {
  std::vector<std::string> slugs;
  for (const auto& kind : letter_kinds()) slugs.emplace_back(kind.slug);
  CHECK(slugs == std::vector<std::string>{"informal-warning", "formal-warning", "under-review", "decision", "immediate", "refusal", "review-reminder",
                                          "review-upcoming", "review-continue", "review-vary", "review-lift", "expiry",
                                           "appeal-acknowledgement", "appeal-outcome", "breach", "exception", "member-briefing", "staff-notice",
                                           "contractor-notice", "withdrawal", "marker", "marker-partner", "marker-removed", "not-informed-note",
                                           "police-referral", "correction", "adjustment-offer",
                                          "contact-change", "review-missed"});
  for (const auto& kind : letter_kinds()) {
    CAPTURE(std::string(kind.slug));
    CHECK(letter_kind(kind.slug) == &kind);
    CHECK((kind.reader == Reader::person) == (kind.whom == "the person"));
    CHECK((kind.reader == Reader::file) == (kind.whom == "the file"));
    std::set<std::string_view> once;
    for (const auto name : kind.elements) {
      CAPTURE(std::string(name));
      CHECK(letter_element(name));
      CHECK(once.insert(name).second);
    }
  }
  for (const auto& element : letter_elements()) CHECK_FALSE(element.values.empty());
  CHECK_FALSE(letter_kind("decison"));
  CHECK_FALSE(letter_element("nothing"));
}

TEST_CASE("the decision letter must say everything of field.md 2.10") {
  const auto& elements = letter_kind("decision")->elements;
  for (const auto* needed :
       {"policy", "reasons", "incidents", "measures", "scope", "contact-now", "decision", "begin", "end",
        "review", "appeal", "ombudsman", "emergencies", "safeguarding", "still-open", "formats"}) {
    CAPTURE(std::string(needed));
    CHECK(std::find(elements.begin(), elements.end(), needed) != elements.end());
  }
}

TEST_CASE("each letter can be made and sent, and its record says what it was made from") {
  for (const auto& e : examples()) {
    CAPTURE(e.letter);
    const auto office = Setting{}.office();
    const auto making = made(e, office);
    const auto changes = send_letter(office, e.of_case, making, e.request(), "Dear Kit", hash_of("text"),
                                     hash_of("template"), e.now);
    REQUIRE(changes.facts.size() == 1);
    CHECK(changes.facts.front().beside == "Dear Kit");
    const auto& letter = std::get<Letter>(changes.facts.front().fact.body);
    CHECK(letter.letter == e.letter);
    CHECK(letter.about == making.about->pin());
    CHECK(letter.sent_by == SentBy::post);
    CHECK(letter.sent_on == e.now.today);
    CHECK(letter.policy == policy().pin());
    CHECK(letter.text_sha256 == hash_of("text"));
    CHECK(letter.template_sha256 == hash_of("template"));
    for (const auto& each : letter.facts) CHECK((e.of_case.pinned(each) || office.record(each.id)));
    CHECK(std::find(letter.facts.begin(), letter.facts.end(), letter.about) != letter.facts.end());
  }
}

TEST_CASE("what a letter is about, by any name") {
  const auto id = [](const std::string& letter, const std::string& about) {
    const Example e = example(letter);
    return std::string(
        make_letter(Setting{}.office(), e.of_case, {letter, about, SentBy::none, {}}, e.now, false)
            .about->header.id);
  };
  CHECK(id("decision", "RST-H5R1WZ3K") == "PRO-H5R1WZ3K");
  CHECK(id("decision", "PRO-H5R1") == "PRO-H5R1WZ3K");
  CHECK(id("review-lift", "RST-H5R1WZ3K") == "REV-00000001");
  CHECK(id("review-lift", "REV-00000001") == "REV-00000001");
  CHECK(id("correction", "PRO-H5R1WZ3K") == "END-00000001");
  CHECK(id("correction", "END-00000001") == "END-00000001");
}

TEST_CASE("a letter that is not what its record asks for is refused") {
  struct Row {
    std::string letter, about;
    Case of_case;
    std::string rule;
  };
  auto spoken = warned();
  body<Warning>(spoken, "WRN-00000001").level = "none-such";
  auto voided = decided();
  body<Decision>(voided, "DEC-C0J8NE7V").about.sha256 = hash_of("other");
  auto contested = decided();
  contested.records.push_back(record(decision(Outcome::refuse), "DEC-00000002", "2026-11-20", "jo.grant"));
  auto lost = decided();
  body<Decision>(lost, "DEC-C0J8NE7V").policy.sha256 = hash_of("another pack");
  auto nobody = decided();
  nobody.records.erase(nobody.records.begin());
  auto voided_later = reviewed(ReviewOutcome::continued);
  body<Decision>(voided_later, "DEC-C0J8NE7V").about.sha256 = hash_of("other");
  auto contested_later = reviewed(ReviewOutcome::lifted);
  contested_later.records.push_back(
      record(decision(Outcome::refuse), "DEC-00000002", "2026-11-20", "jo.grant"));
  const Row rows[] = {
      {"formal-warning", "WRN-00000001", warned(), "letter-has-its-facts"},
      {"informal-warning", "WRN-00000002", warned(), "letter-has-its-facts"},
      {"informal-warning", "WRN-00000001", spoken, "letter-has-its-facts"},
      {"decision", "WRN-00000001", decided(), "id-is-known"},
      {"decision", "PRO-H5R1WZ3K", decided(Outcome::refuse), "letter-has-its-facts"},
      {"decision", "PRO-H5R1WZ3K", quashed(), "letter-has-its-facts"},
      {"decision", "RST-H5R1WZ3K", lost, "pack-is-what-was-adopted"},
      {"decision", "RST-H5R1WZ3K", nobody, "person-is-named"},
      {"refusal", "PRO-H5R1WZ3K", decided(), "letter-has-its-facts"},
      {"refusal", "RST-H5R1WZ3K", contested, "letter-has-its-facts"},
      {"review-continue", "RST-H5R1WZ3K", voided_later, "approval-names-what-it-approved"},
      {"review-lift", "RST-H5R1WZ3K", contested_later, "letter-has-its-facts"},
      {"review-vary", "REV-00000001", reviewed(ReviewOutcome::continued), "letter-has-its-facts"},
      {"review-lift", "RST-H5R1WZ3K", told(), "letter-has-its-facts"},
      {"correction", "RST-H5R1WZ3K", told(), "letter-has-its-facts"},
  };
  for (const auto& row : rows)
    for (const bool to_send : {false, true}) {
      CAPTURE(row.letter);
      CAPTURE(row.rule);
      CAPTURE(to_send);
      const auto now = on("2027-02-23");
      CHECK(refused([&] {
              make_letter(Setting{}.office(), row.of_case, {row.letter, row.about, SentBy::hand, now.today},
                          now, to_send);
            }) == row.rule);
    }
  CHECK_THROWS_WITH_AS(
      make_letter(Setting{}.office(), warned(), {"decison", "X", SentBy::none, {}}, on("2026-11-23"), false),
      "'decison' is not a letter", Error);
}

TEST_CASE("from an approval that is void or contested nothing goes, and the draft reads as if nobody had decided") {
  auto voided = decided();
  body<Decision>(voided, "DEC-C0J8NE7V").about.sha256 = hash_of("other");
  auto contested = decided();
  contested.records.push_back(record(decision(Outcome::refuse), "DEC-00000002", "2026-11-20", "jo.grant"));
  const std::pair<Case, std::string> rows[] = {{voided, slug(Rule::approval_names_what_it_approved)}, {contested, slug(Rule::letter_has_its_facts)}};
  for (const auto& row : rows) {
    const auto office = Setting{}.office();
    const LetterRequest request{"decision", "RST-H5R1WZ3K", SentBy::hand, day("2026-11-23")};
    CHECK(refused([&] { make_letter(office, row.first, request, on("2026-11-23"), true); }) == row.second);
    const auto draft = make_letter(office, row.first, request, on("2026-11-23"), false);
    CHECK(text(draft, "decided") == undecided);
    CHECK(all_words(draft.values).find("Jo Grant") == std::string::npos);
    CHECK(std::none_of(draft.facts.begin(), draft.facts.end(), [](const Pin& each) { return each.id == "DEC-C0J8NE7V"; }));
  }
}

TEST_CASE("a draft says plainly what is not known, and names each gap; what goes has none") {
  Setting setting;
  setting.told.appeals_address.clear();
  setting.told.out_of_hours.clear();
  const Example e = example("decision");
  const auto office = setting.office();
  const auto draft = made(e, office, false);
  std::vector<std::string> gaps;
  for (const auto& gap : draft.gaps) gaps.push_back(std::string(gap.value) + ": " + gap.mend);
  CHECK(gaps == std::vector<std::string>{"out_of_hours: regard register set out-of-hours=…", "appeals_address: regard register set appeals-address=…"});
  CHECK(text(draft, "appeals_address") == "[not yet known: the address for appeals]");
  CHECK(text(draft, "out_of_hours") == "[not yet known: the telephone for emergencies out of hours]");
  CHECK(gaps_in(*draft.kind, draft.values).empty());
  CHECK(refused([&] { made(e, office, true); }) == slug(Rule::letter_says_all_it_must));
  for (const auto& each : examples()) {
    const auto goes = made(each);
    CHECK(goes.gaps.empty());
    CHECK(all_words(goes.values).find(gap_mark) == std::string::npos);
    CHECK(made(each, Setting{}.office(), false).gaps.empty());
  }
}

TEST_CASE("a draft whose records lack something is refused: only the council's details are marked") {
  const Example e = example("decision");
  auto making = made(e);
  for (const auto* value : {"measures", "reason", "incidents", "person_name"}) {
    CAPTURE(value);
    Tree values = making.values;
    values.set(value, Tree::boolean(false));
    CHECK(refused([&] { mark_gaps(*making.kind, values); }) == slug(Rule::letter_says_all_it_must));
  }
  Tree values = making.values;
  values.set("appeals_to", Tree::boolean(false));
  CHECK(mark_gaps(*making.kind, values).size() == 1);
}

TEST_CASE("the ladder of sending: each rung mends one thing") {
  Setting setting;
  Case of_case = proposed();
  body<Person>(of_case, "PER-00000001").address.clear();
  body<Person>(of_case, "PER-00000001").email.clear();
  of_case.records.push_back(record(CaseClosure{"done", false}, "CLO-00000001", "2026-11-20"));
  setting.told.appeals_to.clear();
  setting.in_force.appeal.to.clear();
  LetterRequest request{"decision", "PRO-H5R1WZ3K", SentBy::none, {}};
  Now now = on("2026-11-23", "nobody");
  const auto rule = [&] {
    return refused([&] { make_letter(setting.office(), of_case, request, now, true); });
  };

  CHECK(rule() == "officer-is-known");
  now.officer = "jo.grant";
  CHECK(rule() == "role-is-held");
  now.officer = "sam.reed";
  CHECK(rule() == "case-is-open");
  of_case.records.pop_back();
  CHECK(rule() == "everything-needed-is-given");
  request.sent_by = SentBy::post;
  CHECK(rule() == "everything-needed-is-given");
  request.sent_on = day("2026-11-24");
  CHECK(rule() == "date-has-come");
  request.sent_on = day("2026-11-19");
  CHECK(rule() == "letter-has-its-facts");
  of_case.records.push_back(record(decision(Outcome::approve), "DEC-C0J8NE7V", "2026-11-20", "jo.grant"));
  CHECK(rule() == "dates-are-in-order");
  request.sent_on = day("2026-11-23");
  CHECK(rule() == "letter-says-all-it-must");
  body<Person>(of_case, "PER-00000001").address = "NFA";
  CHECK(rule() == "address-is-somewhere");
  body<Person>(of_case, "PER-00000001").address = "14 Elm Row";
  CHECK(rule() == "letter-says-all-it-must");
  setting.in_force.appeal.to = "the Monitoring Officer";
  CHECK(rule().empty());
  request.sent_by = SentBy::email;
  CHECK(rule() == "letter-says-all-it-must");
  request.sent_by = SentBy::hand;
  CHECK(rule().empty());
  const Record sent =
      record(letter("decision", "PRO-H5R1WZ3K", SentBy::post, "2026-11-23"), "LTR-00000001", "2026-11-23");
  of_case.records.push_back(sent);
  CHECK(rule() == "letter-goes-once");
  of_case.records.push_back(
      record(Delivery{pin("LTR-00000001"), day("2026-11-23"), "gone away"}, "DLV-00000001", "2026-11-23"));
  CHECK(rule().empty());
}

TEST_CASE("a decision that several make together goes when each of them has signed") {
  const auto now = on("2026-11-23");
  const auto refusal = [&](const Setting& setting, const Case& of_case) -> std::pair<std::string, std::string> {
    try {
      make_letter(setting.office(), of_case, {"decision", "PRO-H5R1WZ3K", SentBy::post, now.today}, now, true);
    } catch (const Refusal& refused_so) {
      return {slug(refused_so.rule), refused_so.what + "; " + refused_so.mend};
    }
    return {};
  };
  Setting jointly;
  jointly.in_force.approve_jointly = true;
  for (auto& each : jointly.in_force.roles)
    if (each.act == "approve") each.roles = {"senior-officer", "chief-officer"};
  CHECK(refusal(jointly, decided()) ==
        std::pair<std::string, std::string>{
            "everyone-named-signs",
            "'PRO-H5R1WZ3K' has been approved by 1 of the 2 people who decide it together; still to sign: chief-officer; then: "
            "regard restriction approve PRO-H5R1WZ3K --reason TEXT"});
  CHECK(refusal(jointly, proposed()).first == "everyone-named-signs");
  const auto draft = make_letter(jointly.office(), decided(), {"decision", "PRO-H5R1WZ3K", SentBy::none, {}}, now, false);
  CHECK(text(draft, "decided") == "not yet decided");
  CHECK(text(draft, "decision_reason").ends_with("not yet decided."));
  CHECK(draft.values.find("signatories")->items.size() == 2);

  Case of_a_minor = decided();
  body<Person>(of_a_minor, "PER-00000001").minor = true;
  const auto minor = refusal({}, of_a_minor);
  CHECK(minor.first == "a-minor-has-two-signatures");
  CHECK(minor.second.find("somebody else who holds senior-officer") != std::string::npos);
  Decision second = decision(Outcome::approve);
  second.decided_by = "pat.cole";
  of_a_minor.records.push_back(record(second, "DEC-00000002", "2026-11-21", "pat.cole"));
  CHECK(refusal({}, of_a_minor).first.empty());
}

TEST_CASE("a letter that went is shown again with the days that it promised") {
  const auto now = on("2027-01-15");
  const auto again =
      make_letter(Setting{}.office(), told(), {"decision", "RST-H5R1WZ3K", SentBy::none, {}}, now, false);
  CHECK(again.promised == Promised{day("2026-11-25"), day("2027-02-22"), day("2027-05-24"), day("2026-12-23")});
  CHECK(text(again, "letter_date") == "23 November 2026");
  CHECK(text(again, "in_force_from") == "25 November 2026");
  CHECK(text(again, "appeal_by") == "23 December 2026");
}

TEST_CASE("an address is asked for by name") {
  Case of_case = decided();
  body<Person>(of_case, "PER-00000001").address.clear();
  const auto now = on("2026-11-23");
  try {
    make_letter(Setting{}.office(), of_case, {"decision", "PRO-H5R1WZ3K", SentBy::post, now.today}, now,
                true);
    FAIL("a letter went nowhere");
  } catch (const Refusal& refusal) {
    CHECK(refusal.what == "the letter goes by post, and no address of the person is recorded");
    CHECK(refusal.mend == "regard person update RC-2026-7K3F9MQ4 --address TEXT, or send it another way");
  }
  CHECK(
      refused([&] {
        make_letter(Setting{}.office(), of_case, {"decision", "PRO-H5R1WZ3K", SentBy::none, {}}, now, false);
      }).empty());
  CHECK(refused([&] {
          make_letter(Setting{}.office(), decided(Outcome::refuse),
                      {"refusal", "PRO-H5R1WZ3K", SentBy::email, now.today}, now, true);
        }).empty());  // to staff: no address of the person is needed
}

TEST_CASE("a letter that would arrive after the end is not sent") {
  Proposal brief = proposal();
  brief.until = day("2026-11-24");
  const auto now = on("2026-11-23");
  const auto rule = [&](SentBy by) {
    return refused([&] {
      make_letter(Setting{}.office(), decided(Outcome::approve, brief),
                  {"decision", "PRO-H5R1WZ3K", by, now.today}, now, true);
    });
  };
  CHECK(rule(SentBy::post) == "dates-are-in-order");
  CHECK(rule(SentBy::hand).empty());
}

TEST_CASE("a review's letter goes while the restriction stands, a lift's afterwards") {
  for (const auto outcome : {ReviewOutcome::continued, ReviewOutcome::varied, ReviewOutcome::lifted}) {
    const auto now = on("2027-06-01");  // past the end
    const std::string kind = "review-" + std::string(word(outcome));
    CAPTURE(kind);
    CHECK(refused([&] {
            make_letter(Setting{}.office(), reviewed(outcome),
                        {kind, "REV-00000001", SentBy::hand, now.today}, now, true);
          }) == (outcome == ReviewOutcome::lifted ? "" : "restriction-stands"));
  }
}

TEST_CASE("what the details lack is named, with the command that gives it") {
  struct Row {
    std::function<void(Setting&)> lose;
    std::string element, value, mend;
  };
  const Row rows[] = {
      {[](Setting& s) { s.told.address.clear(); }, "sender", "council_address",
       "regard register set address=…"},
      {[](Setting& s) { s.told.telephone.clear(); }, "sender", "council_telephone",
       "regard register set telephone=…"},
      {[](Setting& s) { s.told.email.clear(); }, "sender", "council_email", "regard register set email=…"},
      {[](Setting& s) { s.told.out_of_hours.clear(); }, "emergencies", "out_of_hours",
       "regard register set out-of-hours=…"},
      {[](Setting& s) { s.told.safeguarding.clear(); }, "safeguarding", "safeguarding",
       "regard register set safeguarding=…"},
      {[](Setting& s) { s.told.policy_link.clear(); }, "policy", "policy_link",
       "regard register set policy-link=…"},
      {[](Setting& s) { s.told.privacy_link.clear(); }, "information", "privacy_link",
       "regard register set privacy-link=…"},
      {[](Setting& s) { s.told.data_protection_officer = " \n"; }, "information", "data_protection_officer",
       "regard register set data-protection-officer=…"},
      {[](Setting& s) { s.told.appeals_to.clear(), s.in_force.appeal.to.clear(); }, "appeal", "appeals_to",
       "regard register set appeals-to=…"},
      {[](Setting& s) { s.told.appeals_address.clear(); }, "appeal", "appeals_address",
       "regard register set appeals-address=…"},
      {[](Setting& s) { s.told.appeals_email.clear(); }, "appeal", "appeals_email",
       "regard register set appeals-email=…"},
      {[](Setting& s) { s.told.appeals_other_ways.clear(); }, "appeal", "appeals_other_ways",
       "regard register set appeals-other-ways=…"},
      {[](Setting& s) { s.in_force.title.clear(); }, "policy", "policy_title",
       "'regard check' says what is wrong with the records that the letter is about"},
  };
  for (const auto& row : rows) {
    Setting setting;
    row.lose(setting);
    CAPTURE(row.value);
    try {
      made(example("decision"), setting.office());
      FAIL("a blank was let through");
    } catch (const Refusal& refusal) {
      CHECK(slug(refusal.rule) == "letter-says-all-it-must");
      CHECK(refusal.what == "the letter 'decision' must say '" + row.element + "' (" +
                                std::string(letter_element(row.element)->help) + "), and '" + row.value +
                                "' is not known");
      CHECK(refusal.mend == row.mend);
    }
  }
}

TEST_CASE("no element can be missing from the values of any letter") {
  for (const auto& e : examples()) {
    const auto making = made(e);
    CHECK_NOTHROW(require_elements(*making.kind, making.values));
    for (const auto name : making.kind->elements)
      for (const auto carrier : letter_element(name)->values) {
        CAPTURE(e.letter);
        CAPTURE(std::string(carrier));
        for (const Tree& nothing :
             {Tree::null(), Tree::text(""), Tree::text(" \n"), Tree::boolean(false), Tree::list()}) {
          Tree values = making.values;
          if (Tree* own = values.find(carrier)) {
            *own = nothing;
          } else {
            Tree* held = nullptr;
            for (auto& entry : values.entries)
              for (auto& item : entry.value.items)
                if (Tree* there = item.find(carrier)) held = there;
            REQUIRE(held);
            *held = nothing;  // in one item of a list only
          }
          CHECK(refused([&] { require_elements(*making.kind, values); }) == "letter-says-all-it-must");
        }
      }
  }
}

TEST_CASE("a template leaves out what it does not mention") {
  const auto& kind = *letter_kind("decision");
  std::vector<std::string> all;
  for (const auto name : kind.elements)
    for (const auto value : letter_element(name)->values) all.emplace_back(value);
  CHECK(elements_left_out(kind, all).empty());
  CHECK(elements_left_out(kind, {}).size() == kind.elements.size());
  for (const auto name : kind.elements)
    for (const auto value : letter_element(name)->values) {
      auto fewer = all;
      std::erase(fewer, std::string(value));
      const auto left_out = elements_left_out(kind, fewer);
      CAPTURE(std::string(value));
      CHECK(std::find(left_out.begin(), left_out.end(), name) != left_out.end());
    }
}

TEST_CASE("dates promised by a decision letter") {
  struct Row {
    SentBy by;
    const char* sent;
    const char* from;  // of the proposal
    const char* counts_from;
    const char* in_force;
    const char* appeal_by;
  };
  const Row rows[] = {
      // Monday 23 November 2026: post arrives on the second working day.
      {SentBy::post, "2026-11-23", "2026-11-23", "in-force", "2026-11-25", "2026-12-23"},
      {SentBy::email, "2026-11-23", "2026-11-23", "in-force", "2026-11-24", "2026-12-22"},
      {SentBy::representative, "2026-11-23", "2026-11-23", "in-force", "2026-11-24", "2026-12-22"},
      {SentBy::hand, "2026-11-23", "2026-11-23", "in-force", "2026-11-23", "2026-12-21"},
      {SentBy::collected, "2026-11-23", "2026-11-23", "in-force", "2026-11-23", "2026-12-21"},
      {SentBy::read_aloud, "2026-11-23", "2026-11-23", "in-force", "2026-11-23", "2026-12-21"},
      // Christmas, and a weekend for the post.
      {SentBy::post, "2026-11-27", "2026-11-27", "in-force", "2026-12-01", "2026-12-31"},
      // A first day to come, and the two ways of counting the window.
      {SentBy::post, "2026-11-23", "2026-12-07", "in-force", "2026-12-07", "2027-01-07"},
      {SentBy::post, "2026-11-23", "2026-12-07", "receipt", "2026-12-07", "2026-12-23"},
      {SentBy::hand, "2026-11-23", "2026-12-07", "receipt", "2026-12-07", "2026-12-21"},
  };
  for (const auto& row : rows) {
    CAPTURE(std::string(word(row.by)));
    CAPTURE(row.from);
    Setting setting;
    setting.in_force.appeal.counts_from = row.counts_from;
    Proposal p = proposal();
    p.from = day(row.from);
    const auto now = on("2026-11-30");
    Case of_case = decided(Outcome::approve, p);
    of_case.records.push_back(record(Representative{"Ash Reed", Basis::solicitor, "a letter of authority", {}}, "ADV-H5R1WZ3K", "2026-11-20"));
    const auto making = make_letter(setting.office(), of_case, {"decision", "PRO-H5R1WZ3K", row.by, day(row.sent)}, now, true);
    CHECK(making.promised ==
          Promised{day(row.in_force), day("2027-02-22"), day("2027-05-24"), day(row.appeal_by)});
    CHECK(text(making, "in_force_from") == day(row.in_force).words());
    CHECK(text(making, "appeal_by") == day(row.appeal_by).words());
    CHECK(text(making, "review_by") == "22 February 2027");
    CHECK(text(making, "ends_on") == "24 May 2027");
    CHECK(text(making, "letter_date") == day(row.sent).words());
  }
}

TEST_CASE("the appeal window is counted in the council's own working days") {
  Setting setting;
  setting.told.closure = {{day("2026-12-14"), day("2026-12-18")}};
  CHECK(made(example("decision"), setting.office()).promised.appeal_by == day("2027-01-04"));
  setting.nation = Nation::scotland;  // St Andrew's Day; 4 January in lieu of the 2nd
  CHECK(made(example("decision"), setting.office()).promised.appeal_by == day("2027-01-06"));
}

TEST_CASE("dates promised by the other letters") {
  const auto promised = [](const std::string& letter) { return made(example(letter)).promised; };
  CHECK(promised("informal-warning") == Promised{});
  CHECK(promised("formal-warning") == Promised{{}, {}, {}, day("2026-12-10")});
  CHECK(promised("refusal") == Promised{});
  CHECK(promised("review-continue") == Promised{{}, day("2027-05-10"), day("2027-05-24"), day("2027-03-25")});
  CHECK(promised("review-vary") == Promised{{}, {}, day("2027-04-30"), day("2027-03-25")});
  CHECK(promised("review-lift") == Promised{});
  CHECK(promised("correction") == Promised{});
  Setting setting;
  setting.in_force.appeal.warnings = "none";
  const auto making = made(example("formal-warning"), setting.office());
  CHECK(making.promised == Promised{});
  CHECK(text(making, "if_you_disagree").starts_with("There is no appeal against a warning."));
  setting.in_force.appeal.warnings = "full";
  CHECK(text(made(example("formal-warning"), setting.office()), "if_you_disagree")
            .starts_with(
                "You can appeal against this warning to the Customer Feedback Team, by 10 December 2026."));
  setting.told.appeals_email.clear();
  CHECK(refused([&] { made(example("formal-warning"), setting.office()); }) == "letter-says-all-it-must");
}

TEST_CASE("a draft counts as if it were posted today, whatever is typed") {
  const auto now = on("2026-11-23");
  const auto draft = make_letter(Setting{}.office(), proposed(),
                                 {"decision", "PRO-H5R1WZ3K", SentBy::hand, day("2026-12-24")}, now, false);
  CHECK(draft.promised.in_force_from == day("2026-11-25"));
  CHECK(text(draft, "letter_date") == "23 November 2026");
  CHECK(text(draft, "reference") == "RC-2026-7K3F9MQ4/PRO-H5R1WZ3K");
}

TEST_CASE("before a decision the decider's places say so") {
  const auto now = on("2026-11-20");
  for (const std::string letter : {"decision", "refusal"}) {
    CAPTURE(letter);
    const auto draft =
        make_letter(Setting{}.office(), proposed(), {letter, "PRO-H5R1WZ3K", SentBy::none, {}}, now, false);
    CHECK(text(draft, "decided") == "not yet decided");
    CHECK(text(draft, "decision_reason") == "not yet decided.");
    const auto& signatories = draft.values.find("signatories")->items;
    REQUIRE(signatories.size() == 1);
    CHECK(signatories.front().find("signatory_post")->scalar == "not yet decided");
    CHECK(signatories.front().find("signatory_name")->scalar == "false");
    CHECK(refused([&] {
            make_letter(Setting{}.office(), proposed(), {letter, "PRO-H5R1WZ3K", SentBy::hand, now.today},
                        now, true);
          }) == "letter-has-its-facts");
  }
}

TEST_CASE("who signs: who decided, all of them; for a warning the first giver") {
  Case jointly = decided();
  Decision second = decision(Outcome::approve);
  second.decided_by = "pat.cole";
  second.reason = "The limits are the least that will do";
  jointly.records.push_back(record(second, "DEC-00000002", "2026-11-21", "pat.cole"));
  const auto now = on("2026-11-23");
  const auto making = make_letter(Setting{}.office(), jointly,
                                  {"decision", "PRO-H5R1WZ3K", SentBy::post, now.today}, now, true);
  REQUIRE(making.values.find("signatories")->items.size() == 2);
  CHECK(text(making, "decided") ==
        "21 November 2026, by the Head of Customer Services and the Senior Adviser");
  CHECK(text(making, "decision_reason").ends_with("enough. The limits are the least that will do."));

  Example e = example("formal-warning");
  body<Warning>(e.of_case, "WRN-00000002").given_by = {"ann.lee", "jo.grant"};
  const auto warning_letter = made(e);
  const auto& givers = warning_letter.values.find("signatories")->items;
  REQUIRE(givers.size() == 1);
  CHECK(givers.front().find("signatory_name")->scalar == "Ann Lee");

  Case forged = decided();
  body<Decision>(forged, "DEC-C0J8NE7V").decided_by = "no.body";
  CHECK(refused([&] {
          make_letter(Setting{}.office(), forged, {"decision", "PRO-H5R1WZ3K", SentBy::none, {}}, now, false);
        }) == "letter-says-all-it-must");
}

TEST_CASE("a copy for a reader holds only what that reader may read") {
  Incident all = incident("2026-11-02", "14:10", "abuse", "summary");
  all.detail = "detail";              // file
  all.service = "Customer Services";  // staff
  all.place = "place";
  const Incident for_person = as_read_by(Reader::person, all);
  CHECK(for_person.summary == "summary");
  CHECK(for_person.place == "place");
  CHECK(for_person.occurred_on == all.occurred_on);
  CHECK(for_person.service.empty());
  CHECK(for_person.detail.empty());
  CHECK(for_person.affected.empty());
  const Incident for_staff = as_read_by(Reader::staff, all);
  CHECK(for_staff.service == "Customer Services");
  CHECK(for_staff.affected == all.affected);
  CHECK(for_staff.detail.empty());
  CHECK(as_read_by(Reader::file, all) == all);
}

TEST_CASE("no letter to the person holds anything that stays in the file or with staff") {
  // Every text of a field that the person may not read is made a canary; so is every officer but the two who
  // may be named.
  for (auto e : examples()) {
    if (letter_kind(e.letter)->reader != Reader::person) continue;
    int canaries = 0;
    for (auto& each : e.of_case.records) {
      Fact& fact = each.versions.front();
      for (const auto& field : kind_of(fact.body).fields()) {
        if (field.reader == Reader::person || field.type.form != Form::text || field.type.fields ||
            !field.vocabulary.empty())
          continue;
        if (field.name == "service" || field.name == "language") continue;  // looked up, to know the ombudsman and the template
        Tree canary = Tree::text("CANARY " + std::string(field.name));
        if (field.type.many) canary = Tree::list({canary});
        if (field.type.keyed) {
          canary = Tree::map();
          canary.set("canary", Tree::text("CANARY " + std::string(field.name)));
        }
        Reading reading;
        field.put(record_in(fact.body), canary, reading);
        CHECK(reading.problems.empty());
        ++canaries;
      }
      if (auto* incident = std::get_if<Incident>(&fact.body)) {
        incident->evidence = {{"CANARY", "CANARY", {}, 0, ""}};
        incident->affected = {{"bo.dale", "CANARY"}};
        incident->counter_allegations = {{"bo.dale", "CANARY"}};
      }
    }
    e.of_case.records.push_back(
        record(Adjustment{"CANARY need", {}, {}, Stand::agreed, "CANARY", {}}, "ADJ-00000009", "2026-11-03"));
    e.of_case.records.push_back(
        record(Representation{pin("INC-00000001"), day("2026-11-04"), From::person, "CANARY"}, "REP-00000001",
               "2026-11-04"));
    CAPTURE(e.letter);
    CHECK(canaries >= 19);
    const auto making = made(e);
    const auto words = all_words(making.values);
    for (const auto* never : {"CANARY", "bo.dale", "Bo Dale", "sam.reed", "Sam Reed", "jo.grant@", "ann.lee",
                              "jo.grant", "pat.cole"}) {
      CAPTURE(never);
      CHECK(words.find(never) == std::string::npos);
    }
  }
}

TEST_CASE("an officer's id is never printed, and a name only of who signs and whom to contact") {
  const auto words = all_words(made(example("decision")).values);
  CHECK(words.find("Please contact only Pat Cole (Senior Adviser).") != std::string::npos);
  CHECK(words.find("You can reach us through Pat Cole (Senior Adviser): 01234 567892") != std::string::npos);
  CHECK(words.find("Jo Grant") != std::string::npos);
  CHECK(words.find("Ann Lee") == std::string::npos);  // who proposed
}

TEST_CASE("while staff names are withheld, posts stand in their place") {
  Proposal p = proposal();
  Measure withhold = Measure::typed("withhold-staff-names");
  withhold.because = "Officers were named and pictured online";
  Measure filed = Measure::typed("file-without-reply:reader=bo.dale");
  filed.because = "The matter is closed";
  p.measures.push_back(withhold);
  p.measures.push_back(filed);
  p.scope = "officer:bo.dale";
  const auto names_in = [](const LetterMaking& making) {
    const auto words = all_words(making.values);
    std::string found;
    for (const auto* name : {"Pat Cole", "Jo Grant", "Ann Lee", "Bo Dale", "pat.cole", "bo.dale"})
      if (words.find(name) != std::string::npos) found += std::string(name) + ";";
    return found;
  };
  const auto now = on("2026-11-23");
  const auto decision_letter = make_letter(Setting{}.office(), decided(Outcome::approve, p),
                                           {"decision", "PRO-H5R1WZ3K", SentBy::post, now.today}, now, true);
  CHECK(names_in(decision_letter).empty());
  CHECK(names_in(make_letter(Setting{}.office(), proposed(p), {"decision", "PRO-H5R1WZ3K", SentBy::none, {}},
                             now, false))
            .empty());
  const auto words = all_words(decision_letter.values);
  CHECK(words.find("Please contact only the Senior Adviser.") != std::string::npos);
  CHECK(words.find("The Receptionist will read what you send") != std::string::npos);
  CHECK(text(decision_letter, "scope") == "the Receptionist");
  CHECK(text(decision_letter, "decided") == "20 November 2026, by the Head of Customer Services");

  // Also in a letter about something else, and no longer once it has been lifted.
  Case later = told(p);
  Warning again = warning("formal", WarningMeans::letter, "2026-12-01");
  later.records.push_back(record(again, "WRN-00000003", "2026-12-01"));
  const auto warned_now = on("2026-12-02");
  CHECK(names_in(make_letter(Setting{}.office(), later,
                             {"formal-warning", "WRN-00000003", SentBy::post, warned_now.today}, warned_now,
                             true))
            .empty());
  const auto lifted_now = on("2027-02-23");
  CHECK(names_in(make_letter(Setting{}.office(), reviewed(ReviewOutcome::lifted, p),
                             {"review-lift", "REV-00000001", SentBy::post, lifted_now.today}, lifted_now,
                             true)) == "Ann Lee;");
  // The proposer is staff and is written to by name.
  CHECK(names_in(make_letter(Setting{}.office(), decided(Outcome::refuse, p),
                             {"refusal", "PRO-H5R1WZ3K", SentBy::post, now.today}, now, true)) ==
        "Pat Cole;Jo Grant;Ann Lee;");
}

TEST_CASE("the ombudsman of each nation, and a landlord's in England") {
  const auto names = [](Nation nation, const std::string& scope) {
    Setting setting;
    setting.nation = nation;
    Proposal p = proposal();
    p.scope = scope;
    const auto now = on("2026-11-23");
    const auto making = make_letter(setting.office(), decided(Outcome::approve, p),
                                    {"decision", "PRO-H5R1WZ3K", SentBy::post, now.today}, now, true);
    std::string found;
    for (const auto& item : making.values.find("ombudsmen")->items)
      found += item.find("ombudsman_name")->scalar + ";";
    return found;
  };
  CHECK(names(Nation::england, "Customer Services") == "Local Government and Social Care Ombudsman;");
  CHECK(names(Nation::england, "Housing") ==
        "Local Government and Social Care Ombudsman;Housing Ombudsman Service;");
  CHECK(names(Nation::scotland, "Housing") == "Scottish Public Services Ombudsman;");
  CHECK(names(Nation::wales, "Housing") == "Public Services Ombudsman for Wales;");
  CHECK(names(Nation::northern_ireland, "Housing") == "Northern Ireland Public Services Ombudsman;");
}

TEST_CASE("how to reach the council follows the measures") {
  struct Row {
    std::vector<const char*> measures;
    const char* contact_now;
  };
  const Row rows[] = {
      {{"call-length:minutes=10"},
       "You can still ring us on 01234 567890, e-mail us at hello@anytown.example or write to us at The "
       "Guildhall, "
       "Market Square, Anytown AN1 2CD, within the limits set out below."},
      {{"channel-closed:channels=telephone+post"},
       "You can still e-mail us at hello@anytown.example, within the limits set out below."},
      {{"divert-email:to=one@anytown.example", "channel-only:channels=email+post"},
       "You can still e-mail us at one@anytown.example or write to us at The Guildhall, Market Square, "
       "Anytown AN1 2CD, within the limits set out below."},
      {{"channel-only:channels=in-person"},
       "You can still come to The Guildhall, Market Square, Anytown AN1 2CD, within the limits set out "
       "below."},
      {{"channel-only:channels=web"},
       "You can still use our website, www.anytown.example, within the limits set out below."},
      {{"named-contacts:contacts=the Housing Team+pat.cole,reach=01234 567892"},
       "You can reach us through the Housing Team and Pat Cole (Senior Adviser): 01234 567892."},
      {{"representative-only:representative=Ms Okoye of the Advice Centre"},
       "You can reach us through Ms Okoye of the Advice Centre."},
  };
  for (const auto& row : rows) {
    Proposal p = proposal();
    p.measures.clear();
    for (const auto* typed : row.measures) {
      p.measures.push_back(Measure::typed(typed));
      p.measures.back().because = "It answers what happened";
    }
    const auto now = on("2026-11-23");
    const auto making = make_letter(Setting{}.office(), decided(Outcome::approve, p),
                                    {"decision", "PRO-H5R1WZ3K", SentBy::none, {}}, now, false);
    CHECK(text(making, "contact_now") == row.contact_now);
  }
}

TEST_CASE("what stays open and who is told follow the restriction") {
  const auto words = [](const Proposal& p, const Setting& setting = {}) {
    const auto now = on("2026-11-23");
    return all_words(make_letter(setting.office(), decided(Outcome::approve, p),
                                 {"decision", "PRO-H5R1WZ3K", SentBy::none, {}}, now, false)
                         .values);
  };
  const auto has = [](const std::string& text, const char* what) {
    return text.find(what) != std::string::npos;
  };
  Proposal p = proposal();
  CHECK(has(words(p), "use every other council service"));
  CHECK(has(words(p), "The councillors for your ward are told where to direct you"));
  CHECK(has(words(p), "your councillors and your MP\n"));
  p.scope = "council-wide";
  p.scope_because = "Six services were rung in one week";
  CHECK(has(words(p), "use the council services that you need"));
  p.measures = {length_measure(),
                Measure::typed("premises-ban:premises=the Guildhall,because=a door was broken")};
  CHECK(has(words(p), "if one is held where you may not go"));
  CHECK_FALSE(has(words(p), "ward"));  // the policy tells Members of a single point of contact only
  Setting setting;
  setting.nation = Nation::wales;
  setting.in_force.words = {{"member", "Elected Member"}};
  setting.in_force.members = {{"who", "all"}};
  CHECK(has(words(p, setting), "All Elected Members are told"));
  CHECK(has(words(p, setting), "your Elected Members and your MP and your Members of the Senedd"));
  CHECK(has(words(p, setting), "Welsh, large print"));
}

TEST_CASE("each of the letters that follow a decision is about what it can be about, and goes when it can") {
  struct Row {
    std::string letter, about;
    Case of_case;
    const char* today;
    std::string rule;
  };
  const Row rows[] = {
      {"under-review", "WRN-00000002", under_review(), "2026-11-19", "letter-has-its-facts"},
      {"formal-warning", "WRN-00000003", under_review(), "2026-11-19", "letter-has-its-facts"},
      {"immediate", "RST-H5R1WZ3K", decided(), "2026-11-23", "letter-has-its-facts"},
      {"decision", "RST-H5R1WZ3K", imposed(), "2026-11-20", "letter-has-its-facts"},
      {"review-upcoming", "RST-H5R1WZ3K", imposed(), "2026-11-20", "letter-has-its-facts"},
      {"review-upcoming", "RST-H5R1WZ3K", told(), "2027-02-23", "letter-has-its-facts"},  // missed
      {"review-upcoming", "RST-H5R1WZ3K", decided(), "2026-11-23", "restriction-stands"},  // nobody was told
      {"review-missed", "RST-H5R1WZ3K", told(), "2027-02-22", "letter-has-its-facts"},    // due that day
      {"review-missed", "RST-H5R1WZ3K", told(), "2027-05-25", "restriction-stands"},
      {"review-upcoming", "RST-H5R1WZ3K", quashed(), "2027-01-25", "restriction-stands"},
      {"expiry", "RST-H5R1WZ3K", told(), "2027-05-24", "letter-has-its-facts"},
      {"expiry", "RST-H5R1WZ3K", quashed(), "2027-05-26", "letter-has-its-facts"},
      {"contact-change", "CHG-00000001", contact_changed(), "2027-05-25", "restriction-stands"},
      {"appeal-outcome", "APL-00000001", appealed(), "2026-12-11", "letter-has-its-facts"},
      {"appeal-acknowledgement", "APL-00000001", ruled(Ruled::dismiss), "2026-12-31", "letter-has-its-facts"},
      {"correction", "RST-H5R1WZ3K", ruled(Ruled::quash), "2026-12-31", "letter-has-its-facts"},
      {"correction", "DEC-C0J8NE7V", quashed(), "2026-12-02", "letter-has-its-facts"},
      {"appeal-outcome", "RUL-00000001", ruled(Ruled::dismiss), "2026-12-31", "letter-has-its-facts"},
      {"appeal-outcome", "RUL-00000002", ruled(Ruled::dismiss), "2026-12-31", ""},
      {"immediate", "RST-H5R1WZ3K", imposed(), "2026-11-30", ""},  // lapsed, and not told yet in writing
      {"expiry", "RST-H5R1WZ3K", imposed(), "2026-11-30", ""},
  };
  for (const auto& row : rows) {
    CAPTURE(row.letter);
    CAPTURE(row.about);
    CAPTURE(row.today);
    const auto now = on(row.today);
    CHECK(refused([&] {
            make_letter(Setting{}.office(), row.of_case, {row.letter, row.about, SentBy::hand, now.today}, now, true);
          }) == row.rule);
  }
}

TEST_CASE("what is quashed on appeal is said by the answer to the appeal, and a quashed warning's letter goes no more") {
  const Case of_case = ruled(Ruled::quash, appealed(warned(), "WRN-00000002"));
  const auto now = on("2026-12-31");
  CHECK(refused([&] {
          make_letter(Setting{}.office(), of_case, {"formal-warning", "WRN-00000002", SentBy::hand, now.today}, now, true);
        }) == "letter-has-its-facts");
  const auto outcome = make_letter(Setting{}.office(), of_case, {"appeal-outcome", "APL-00000001", SentBy::hand, now.today}, now, true);
  CHECK(text(outcome, "outcome") == "Your appeal has succeeded. The warning should not have been given. We are sorry.");
  CHECK(text(outcome, "appealed_against") == "the warning of 9 November 2026");
  CHECK(text(outcome, "reference") == "RC-2026-7K3F9MQ4/APL-00000001");
  CHECK(outcome.promised == Promised{});

  const Case stays = ruled(Ruled::dismiss, appealed(warned(), "WRN-00000002"));
  const auto dismissed = make_letter(Setting{}.office(), stays, {"appeal-outcome", "APL-00000001", SentBy::hand, now.today}, now, true);
  CHECK(text(dismissed, "dates_now") == "The warning counts until 9 November 2027; after that day it lapses.");
}

TEST_CASE("a decision against it that stands after all is told as a correction") {
  Case of_case = told();
  of_case.records.push_back(record(decision(Outcome::refuse), "DEC-00000002", "2026-11-24", "jo.grant"));
  Decision settled = decision(Outcome::settled);
  settled.reason.clear();
  settled.explanation = "CANARY";
  settled.stands = pin("DEC-00000002");
  settled.considered = {pin("DEC-C0J8NE7V"), pin("DEC-00000002")};
  settled.decided_by = "pat.cole";
  of_case.records.push_back(record(settled, "DEC-00000003", "2026-11-25", "pat.cole"));
  const auto now = on("2026-11-26");
  for (const auto* about : {"RST-H5R1WZ3K", "DEC-00000003"}) {
    const auto making = make_letter(Setting{}.office(), of_case, {"correction", about, SentBy::post, now.today}, now, true);
    CHECK(making.about->header.id == "DEC-00000003");
    CHECK(text(making, "ended_on") == "25 November 2026");
    CHECK(all_words(making.values).find("CANARY") == std::string::npos);
  }
  CHECK(refused([&] {
          make_letter(Setting{}.office(), of_case, {"correction", "DEC-00000002", SentBy::post, now.today}, now, true);
        }) == "letter-has-its-facts");
}

TEST_CASE("dates promised by the letters that follow a decision") {
  const auto promised = [](const std::string& letter) { return made(example(letter)).promised; };
  CHECK(promised("under-review") == Promised{{}, {}, {}, day("2026-12-21")});
  CHECK(promised("immediate") == Promised{day("2026-11-19"), {}, day("2026-11-26"), day("2026-12-22")});
  CHECK(promised("review-upcoming") == Promised{{}, day("2027-02-22"), day("2027-05-24"), {}});
  CHECK(promised("review-missed") == Promised{{}, day("2027-02-22"), day("2027-05-24"), {}});
  CHECK(promised("appeal-outcome") == Promised{{}, day("2027-02-22"), day("2027-05-24"), {}});
  for (const auto* letter : {"expiry", "appeal-acknowledgement", "contact-change", "adjustment-offer"}) CHECK(promised(letter) == Promised{});
}

TEST_CASE("a review's day is told of once, and again when it is put off") {
  Case of_case = told();
  const auto now = on("2027-02-15");
  const auto rule = [&] {
    return refused([&] {
      make_letter(Setting{}.office(), of_case, {"review-upcoming", "RST-H5R1WZ3K", SentBy::post, now.today}, now, true);
    });
  };
  CHECK(rule().empty());
  Letter sent = letter("review-upcoming", "PRO-H5R1WZ3K", SentBy::post, "2027-01-25");
  sent.promised = {{}, day("2027-02-22"), day("2027-05-24"), {}};
  of_case.records.push_back(record(sent, "LTR-00000002", "2027-01-25"));
  CHECK(rule() == "letter-goes-once");
  Review put_off;
  put_off.about = pin("PRO-H5R1WZ3K");
  put_off.adjourned_to = day("2027-03-01");
  put_off.explanation = "CANARY";
  put_off.policy = policy().pin();
  put_off.decided_by = "ann.lee";
  of_case.records.push_back(record(put_off, "REV-00000002", "2027-02-12", "ann.lee"));
  const auto making = make_letter(Setting{}.office(), of_case, {"review-upcoming", "REV-00000002", SentBy::post, now.today}, now, true);
  CHECK(making.about->header.id == "REV-00000002");
  CHECK(text(making, "review_by") == "1 March 2027");
  CHECK(text(making, "put_off") == "We have put it off to that day. We will not put it off again.");
  CHECK(text(making, "views_by") == "22 February 2027");
  CHECK(all_words(making.values).find("CANARY") == std::string::npos);
}

TEST_CASE("what an appeal and a change of contact change stands beside what was") {
  const auto outcome = made(example("appeal-outcome"));
  CHECK(outcome.values.find("measures")->items.size() == 1);
  CHECK(outcome.values.find("measures_before")->items.size() == 2);
  CHECK(outcome.values.find("conditions")->items.size() == 1);
  const auto change = made(example("contact-change"));
  CHECK(text(change, "contact_before") == "Pat Cole (Senior Adviser); if they are away, the Complaints Team on 01234 567891.");
  CHECK(text(change, "contact_after") == "the Complaints Team; if they are away, the Customer Services desk.");
  CHECK(text(change, "changes_from") == "11 January 2027");
}

TEST_CASE("somebody under other limits is not told that every way is open") {
  Case of_case = told();
  Proposal other = proposal();
  other.until = day("2027-11-01");
  other.review_on = day("2027-07-01");
  of_case.records.push_back(record(other, "PRO-00000009", "2026-11-20", "ann.lee"));
  Decision approved = decision(Outcome::approve);
  approved.about = pin("PRO-00000009");
  of_case.records.push_back(record(approved, "DEC-00000009", "2026-11-21", "jo.grant"));
  const auto now = on("2027-05-26");
  const auto making = make_letter(Setting{}.office(), of_case, {"expiry", "RST-H5R1WZ3K", SentBy::post, now.today}, now, true);
  CHECK(text(making, "restored") == "Other limits, about which we wrote to you separately, still apply.");
}

TEST_CASE("an earlier review's letter speaks of that review") {
  Case of_case = reviewed(ReviewOutcome::continued);
  Review later = review(ReviewOutcome::varied);
  of_case.records.push_back(record(later, "REV-00000002", "2027-03-01", "ann.lee"));
  const auto now = on("2027-03-02");
  const auto first = make_letter(Setting{}.office(), of_case,
                                 {"review-continue", "REV-00000001", SentBy::post, now.today}, now, true);
  CHECK(first.values.find("measures")->items.size() == 2);
  CHECK(text(first, "ends_on") == "24 May 2027");
  const auto second = make_letter(Setting{}.office(), of_case,
                                  {"review-vary", "RST-H5R1WZ3K", SentBy::post, now.today}, now, true);
  CHECK(second.about->header.id == "REV-00000002");
  CHECK(second.values.find("measures")->items.size() == 1);
  CHECK(second.values.find("measures_before")->items.size() == 2);
  CHECK(text(second, "ended_before") == "24 May 2027");
  CHECK(text(second, "next_review") == "none before it ends, unless you ask for one");
}

TEST_CASE("a lift says which ways are open again") {
  Proposal p = proposal();
  p.measures = {Measure::typed("channel-only:channels=post+web")};
  const auto now = on("2027-02-23");
  const auto making = make_letter(Setting{}.office(), reviewed(ReviewOutcome::lifted, p),
                                  {"review-lift", "RST-H5R1WZ3K", SentBy::post, now.today}, now, true);
  CHECK(text(making, "restored") ==
        "You can contact us in all the usual ways again, also by telephone, by e-mail, in person and on "
        "social media.");
  CHECK(text(making, "ended_on") == "22 February 2027");
  CHECK(text(making, "told_on") == "23 November 2026");
}

TEST_CASE("a letter is sent only as it was made") {
  const Example e = example("decision");
  const auto office = Setting{}.office();
  auto making = made(e, office);
  const auto send = [&](const Case& of_case) {
    return refused(
        [&] { send_letter(office, of_case, making, e.request(), "x", hash_of("a"), hash_of("b"), e.now); });
  };
  Case changed = e.of_case;
  body<Person>(changed, "PER-00000001").name = "Christopher Marlow";
  CHECK(send(changed) == "letter-has-its-facts");
  CHECK(send(told()) == "letter-goes-once");
  CHECK(send(e.of_case).empty());
}

TEST_CASE("a letter comes back once, not before it went and not tomorrow") {
  Case of_case = told();
  Delivery back{{"LTR-P6D2VK9B", 0, ""}, day("2026-11-30"), "gone away"};
  Now now = on("2026-11-30", "jo.grant");
  const auto rule = [&] { return refused([&] { letter_returned(Setting{}.office(), of_case, back, now); }); };
  CHECK(rule() == "role-is-held");
  now.officer = "sam.reed";
  back.about.id = "LTR-ZZZZZZZZ";
  CHECK(rule() == "id-is-known");
  back.about.id = "LTR-P6D2";
  back.returned_on = day("2026-12-01");
  CHECK(rule() == "date-has-come");
  back.returned_on = day("2026-11-22");
  CHECK(rule() == "dates-are-in-order");
  back.returned_on = {};
  CHECK(rule() == "everything-needed-is-given");
  back.returned_on = day("2026-11-30");
  back.explanation.clear();
  CHECK(rule() == "everything-needed-is-given");
  back.explanation = "gone away";
  const auto changes = letter_returned(Setting{}.office(), of_case, back, now);
  CHECK(std::get<Delivery>(changes.facts.front().fact.body).about == pin("LTR-P6D2VK9B"));
  of_case.records.push_back(
      record(std::get<Delivery>(changes.facts.front().fact.body), "DLV-00000001", "2026-11-30"));
  CHECK(rule() == "letter-was-sent");
}

TEST_CASE("a marker's letters: to the person neither risk nor precautions, to a partner no incident, for the file the reason") {
  const auto office = Setting{}.office();
  const auto words_of = [](const std::string& letter) { return all_words(made(example(letter)).values); };
  for (const auto* letter : {"marker", "marker-removed"})
    for (const auto* never : {"strike out", "in pairs"}) CHECK(words_of(letter).find(never) == std::string::npos);
  CHECK(words_of("marker").find("get lost") != std::string::npos);
  CHECK(words_of("marker-partner").find("strike out") != std::string::npos);
  CHECK(words_of("marker-partner").find("in pairs") != std::string::npos);
  CHECK(words_of("marker-partner").find("get lost") == std::string::npos);
  CHECK(words_of("not-informed-note").find("threat against whoever wrote it") != std::string::npos);
  CHECK(words_of("marker-removed").find("We had told our own staff only.") != std::string::npos);
  CHECK(text(made(example("marker")), "appeal_by") == "23 December 2026");

  const auto try_it = [&](const std::string& letter, const std::string& about, const Case& of_case) {
    return refused([&] { make_letter(office, of_case, {letter, about, SentBy::hand, day("2027-05-11")}, on("2027-05-11"), true); });
  };
  CHECK(try_it("marker", "MRK-00000001", marked(Tell::not_told)) == slug(Rule::letter_has_its_facts));
  CHECK(try_it("not-informed-note", "MRK-00000001", marked()) == slug(Rule::letter_has_its_facts));
  CHECK(try_it("marker", "MRK-00000001", unmarked()) == slug(Rule::marker_stands));
  Case once = marked();
  once.records.push_back(record(letter("marker", "MRK-00000001", SentBy::post, "2026-11-23"), "LTR-00000001", "2026-11-23"));
  CHECK(try_it("marker", "MRK-00000001", once) == slug(Rule::letter_goes_once));
  CHECK(try_it("marker-partner", "MRK-00000001", unmarked()) == slug(Rule::marker_stands));
  CHECK(try_it("marker-removed", "MRK-00000001", marked()) == slug(Rule::letter_has_its_facts));
  CHECK(try_it("marker-removed", "END-00000001", quashed()) == slug(Rule::letter_has_its_facts));
  Case never_told = unmarked();
  std::erase_if(never_told.records, [](const Record& each) { return each.first().header.id == "LTR-00000001"; });
  CHECK(try_it("marker-removed", "MRK-00000001", never_told) == slug(Rule::letter_has_its_facts));
  Case waits = marked();
  waits.records.pop_back();
  CHECK(try_it("marker", "MRK-00000001", waits) == slug(Rule::marker_stands));
  CHECK(try_it("marker-partner", "MRK-00000001", marked()) == slug(Rule::letter_has_its_facts));  // whom, is not recorded
  Case noticed = shared();
  noticed.records.push_back(record(letter("marker-partner", "MRK-00000001", SentBy::email, "2026-11-24"), "LTR-00000002", "2026-11-24"));
  CHECK(try_it("marker-partner", "MRK-00000001", noticed) == slug(Rule::letter_has_its_facts));
  Notification second = *noticed.find<Notification>("NTF-00000001");
  second.who = "Fire Service";
  noticed.records.push_back(record(second, "NTF-00000002", "2026-11-25"));
  CHECK(try_it("marker-partner", "MRK-00000001", noticed) == "");  // another body is told too
  CHECK(try_it("withdrawal", "NTF-00000001", noticed) == "");
  CHECK(try_it("contractor-notice", "NTF-00000001", noticed) == slug(Rule::letter_has_its_facts));
}

TEST_CASE("a review decides anew whether the person is told, and its letter names the new days") {
  Case c = marked(Tell::not_told);
  Review r;
  r.about = pin("MRK-00000001");
  r.outcome = ReviewOutcome::continued;
  r.reason = "The police see no danger in a letter any more";
  r.tell = Tell::told;
  r.review_on = day("2027-08-22");
  r.until = day("2027-10-01");
  r.policy = policy().pin();
  r.decided_by = "jo.grant";
  c.records.push_back(record(r, "REV-00000001", "2027-02-22", "jo.grant"));
  const auto office = Setting{}.office();
  const auto made_of = [&](const std::string& letter, const std::string& about) {
    return make_letter(office, c, {letter, about, SentBy::post, day("2027-02-23")}, on("2027-02-23"), true);
  };
  const auto making = made_of("marker", "MRK-00000001");
  CHECK(making.about->header.id == "REV-00000001");
  CHECK(text(making, "review_by") == "22 August 2027");
  CHECK(text(making, "remove_by") == "1 October 2027");
  CHECK(text(making, "decision_reason") == "The police see no danger in a letter any more.");
  CHECK(refused([&] { made_of("not-informed-note", "MRK-00000001"); }) == slug(Rule::letter_has_its_facts));
}
