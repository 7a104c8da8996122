#include "regard/core/restriction.hpp"

#include "ladder.hpp"

using namespace regard;
using namespace regard::test;

namespace {

Restriction stand(const World& w, std::string_view on) { return require_restriction(w.office, w.of_case, w.proposal, day(on)); }
std::string state(const World& w, std::string_view on) { return std::string(word(stand(w, on).state)); }

void put_decision(World& w, Outcome outcome, const std::string& by = "b.two") {
  Decision d = a_decision(w.proposal, outcome);
  d.about = w.pin(w.proposal);
  d.decided_by = by;
  w.add(d, by);
}

void review(World& w, std::string_view on, const std::function<void(Review&)>& change) {
  w.on(on);
  Review r = a_review("RST-00000006");
  change(r);
  w.put(record_review(w.office, w.of_case, r, w.now("b.two")));
}

/// 28 October or later: the letter goes, and the day it promises the restriction begins.
std::string begins(World w, SentBy how, std::string_view sent_on) {
  w.on(sent_on);
  w.send("decision", w.proposal, how);
  return stand(w, sent_on).in_force_from.iso();
}

}  // namespace

TEST_CASE("the states of one restriction, by its facts and by the day") {
  World w = proposed();
  CHECK(state(w, "2026-10-22") == "proposed");
  CHECK(state(w, "2027-05-01") == "proposed");  // a proposal does not expire by itself
  CHECK(stand(w, "2026-10-22").id == "PRO-00000006");
  CHECK_FALSE(stand(w, "2026-10-22").decision);
  w = decided();
  CHECK(state(w, "2026-10-26") == "approved");
  CHECK(state(w, "2026-11-02") == "approved");  // nobody has told the person
  CHECK(state(w, "2027-04-30") == "approved");
  CHECK(state(w, "2027-05-01") == "expired");
  CHECK(stand(w, "2026-10-26").id == "RST-00000006");
  CHECK_FALSE(stand(w, "2026-11-02").in_force_from);
  w = told();
  CHECK(state(w, "2026-10-28") == "notified");
  CHECK(state(w, "2026-11-01") == "notified");
  CHECK(state(w, "2026-11-02") == "in-force");
  CHECK(state(w, "2027-04-30") == "in-force");  // the last day
  CHECK(state(w, "2027-05-01") == "expired");
  const auto r = stand(w, "2027-05-01");
  CHECK(r.ended_on == day("2027-05-01"));
  CHECK(r.letter.id() == w.letter);
  CHECK(r.decision.id() == w.decision);
  CHECK_FALSE(stand(w, "2027-04-30").ended_on);
}

TEST_CASE("refused, returned, withdrawn") {
  CHECK(state(decided(Outcome::refuse), "2026-10-27") == "refused");
  CHECK(stand(decided(Outcome::refuse), "2026-10-27").id == "PRO-00000006");
  World w = decided(Outcome::returned);
  CHECK(state(w, "2026-10-27") == "returned");
  w.put(withdraw(w.office, w.of_case, {Pin::typed(w.proposal), "too soon"}, w.now()));
  CHECK(state(w, "2026-10-27") == "withdrawn");
}

TEST_CASE("in force from the later of its first day and the day its letter is taken to arrive") {
  World w = decided();
  w.add(Representative{"Dana Whitlock", Basis::attorney, "the deed, held by Legal Services", {}}, "a.one");
  CHECK(begins(w, SentBy::post, "2026-10-28") == "2026-11-02");  // arrives on Friday the 30th
  CHECK(begins(w, SentBy::post, "2026-10-29") == "2026-11-02");
  CHECK(begins(w, SentBy::post, "2026-10-30") == "2026-11-03");  // Friday, and two working days
  CHECK(begins(w, SentBy::email, "2026-10-30") == "2026-11-02");
  CHECK(begins(w, SentBy::email, "2026-11-06") == "2026-11-09");
  CHECK(begins(w, SentBy::representative, "2026-11-06") == "2026-11-09");
  CHECK(begins(w, SentBy::hand, "2026-11-07") == "2026-11-07");  // a Saturday: handed over is handed over
  CHECK(begins(w, SentBy::collected, "2026-11-06") == "2026-11-06");
  CHECK(begins(w, SentBy::read_aloud, "2026-11-06") == "2026-11-06");
  CHECK(begins(w, SentBy::hand, "2026-10-26") == "2026-11-02");
}

TEST_CASE("a start that has passed moves, the end and the review do not") {
  World w = decided();
  w.on("2026-12-01");
  w.send("decision", w.proposal, SentBy::hand);
  const auto r = stand(w, "2026-12-01");
  CHECK(r.state == State::in_force);
  CHECK(r.in_force_from == day("2026-12-01"));
  CHECK(r.until == day("2027-04-30"));
  CHECK(r.review_on == day("2027-02-01"));
}

TEST_CASE("a letter is taken to arrive in the council's own working days") {
  World w = decided();
  const auto arrives = [&](SentBy how, std::string_view sent) { return deemed_arrival(w.office, w.policy, how, day(sent)).iso(); };
  CHECK(arrives(SentBy::post, "2026-12-23") == "2026-12-29");  // Christmas Day, and the substitute for Boxing Day
  Details closed;
  closed.closure = {{day("2026-12-29"), day("2026-12-31")}};
  w.add(closed, "r.keeper");
  CHECK(arrives(SentBy::post, "2026-12-23") == "2027-01-04");
  CHECK(arrives(SentBy::hand, "2026-12-25") == "2026-12-25");
  w.policy.deemed_delivery = {{"post", 5}};
  CHECK(arrives(SentBy::post, "2026-10-05") == "2026-10-12");
  CHECK(arrives(SentBy::email, "2026-10-05") == "2026-10-05");  // a policy that says nothing of it
}

TEST_CASE("a letter that came back undoes delivery, until another has gone") {
  World w = in_force();
  w.on("2026-11-10");
  const auto delivery = w.put(letter_returned(w.office, w.of_case, {Pin::typed(w.letter), w.today(), "gone away"}, w.now()));
  CHECK(came_back(w.of_case, w.of_case.find<Letter>(w.letter)));
  CHECK_FALSE(letter_sent(w.of_case, "decision", w.proposal));
  CHECK(state(w, "2026-11-10") == "approved");
  CHECK_FALSE(stand(w, "2026-11-10").in_force_from);
  w.on("2026-11-12");
  const auto again = w.send("decision", w.proposal, SentBy::hand);
  CHECK(state(w, "2026-11-12") == "in-force");
  CHECK(stand(w, "2026-11-12").in_force_from == day("2026-11-12"));
  CHECK(letter_sent(w.of_case, "decision", w.proposal).id() == again);
  w.put(letter_returned(w.office, w.of_case, {Pin::typed(again), w.today(), "refused at the door"}, w.now()));
  CHECK(state(w, "2026-11-12") == "approved");
  w.forget(delivery);  // the first had arrived after all
  CHECK(stand(w, "2026-11-12").letter.id() == w.letter);
}

TEST_CASE("another letter, or one about another record, tells nobody of this decision") {
  World w = decided();
  Letter letter;
  letter.letter = "decision";
  letter.about = w.pin(w.warning);
  letter.sent_by = SentBy::hand;
  letter.sent_on = day("2026-10-28");
  letter.template_sha256 = letter.text_sha256 = std::string(64, '1');
  letter.promised.in_force_from = day("2026-10-28");
  w.add(letter, "a.one");
  letter.letter = "refusal";
  letter.about = w.pin(w.proposal);
  w.add(letter, "a.one");
  CHECK(state(w, "2026-11-05") == "approved");
}

// -- an approval counts for the very words that it names ------------------------------------------------------

TEST_CASE("an approval is void when a byte behind it has changed") {
  struct Row {
    std::string what;
    std::function<void(World&)> change;
    std::string state;
  };
  for (const auto& row : std::vector<Row>{
           {"nothing", [](World&) {}, "in-force"},
           {"the proposal's file", [](World& w) { w.fact(w.proposal).sha256 = std::string(64, '0'); }, "void"},
           {"the evidence's file", [](World& w) { w.fact(w.incident).sha256 = std::string(64, '0'); }, "void"},
           {"the warning's file", [](World& w) { w.fact(w.warning).sha256 = std::string(64, '0'); }, "void"},
           {"the evidence is gone", [](World& w) { w.forget(w.incident); }, "void"},
           {"an incident that is not cited", [](World& w) { w.fact(w.first_incident).sha256 = std::string(64, '0'); }, "in-force"},
           {"another version is named", [](World& w) { w.body<Decision>(w.decision).about.version = 2; }, "void"},
           {"the evidence, corrected in the open",
            [](World& w) {
              Incident mended = *w.of_case.find<Incident>(w.incident);
              mended.summary = "You shouted";
              w.put({{next_version(*w.of_case.record(w.incident), mended, w.now(), "misheard", {})}});
            },
            "in-force"},
           {"a later version of the proposal",
            [](World& w) {
              Proposal longer = *w.of_case.find<Proposal>(w.proposal);
              longer.until = day("2029-01-01");
              w.put({{next_version(*w.of_case.record(w.proposal), longer, w.now(), "forged", {})}});
            },
            "void"},
       }) {
    CAPTURE(row.what);
    World w = in_force();
    row.change(w);
    w.refresh();
    CHECK(state(w, "2026-11-02") == row.state);
    CHECK(stand(w, "2026-11-02").id == "RST-00000006");
  }
}

TEST_CASE("void, it begins, expires and ends by nothing but quashing") {
  World w = told();
  w.fact(w.proposal).sha256 = std::string(64, '0');
  w.refresh();
  for (const auto* on : {"2026-10-28", "2026-11-02", "2027-05-01"}) CHECK(state(w, on) == "void");
  w.on("2026-11-03");
  w.put(quash(w.office, w.of_case, {Pin::typed("RST-00000006"), {}, "its words were changed", {}, {}, {}}, w.now("b.two")));
  CHECK(state(w, "2026-11-03") == "quashed");
}

// -- contested ------------------------------------------------------------------------------------------------

TEST_CASE("approved in one clone and decided against in another: contested, whether or not its letter has gone") {
  struct Row {
    std::string what;
    std::function<void(World&)> change;
  };
  for (const auto& row : std::vector<Row>{
           {"refused", [](World& w) { put_decision(w, Outcome::refuse); }},
           {"returned", [](World& w) { put_decision(w, Outcome::returned); }},
           {"withdrawn", [](World& w) { w.add(Withdrawal{w.pin(w.proposal), "too soon"}, "a.one"); }},
       }) {
    CAPTURE(row.what);
    for (World w : {decided(), in_force()}) {
      row.change(w);
      CHECK(state(w, "2026-11-02") == "contested");
      CHECK(stand(w, "2026-11-02").id == "RST-00000006");
      CHECK(stand(w, "2026-11-02").decision.id() == w.decision);
      w.add(Ending{w.pin(w.proposal), EndingKind::quash, "contested", {}, "b.two", {}}, "b.two");
      CHECK(state(w, "2026-11-02") == "quashed");
    }
  }
}

TEST_CASE("decisions that agree are one decision") {
  World w = decided();
  put_decision(w, Outcome::approve, "f.five");
  CHECK(state(w, "2026-10-27") == "approved");
  w = decided(Outcome::refuse);
  put_decision(w, Outcome::returned);
  CHECK(state(w, "2026-10-27") == "refused");  // the first of those against
  w = decided(Outcome::refuse);
  put_decision(w, Outcome::approve);
  CHECK(state(w, "2026-10-27") == "contested");
}

TEST_CASE("what is decided about one proposal is not decided about another") {
  World w = in_force();
  Proposal other = a_proposal(w.incident);
  other.cites = {w.pin(w.incident)};
  const auto id = w.add(other, "a.one");
  const auto r = require_restriction(w.office, w.of_case, id, w.today());
  CHECK(r.state == State::proposed);
  CHECK_FALSE(r.letter);
  CHECK(restrictions_of(w.office, w.of_case, w.today()).size() == 2);
  CHECK(restrictions_of(w.office, w.of_case, w.today()).front().id == "RST-00000006");
}

// -- reviews and endings ----------------------------------------------------------------------------------------

TEST_CASE("reviews move the end, the measures and the next review") {
  World w = in_force();
  review(w, "2027-01-25", [](Review&) {});
  auto r = stand(w, "2027-01-25");
  CHECK(r.review_on == day("2027-04-01"));
  CHECK(r.until == day("2027-04-30"));
  CHECK(r.measures == std::vector<Measure>{a_measure(), another_measure()});
  review(w, "2027-03-25", [](Review& again) {
    again.outcome = ReviewOutcome::varied;
    again.reason = "The calls are shorter";
    again.measures = {another_measure()};
    again.until = day("2027-04-20");
    again.review_on = {};
  });
  r = stand(w, "2027-03-25");
  CHECK(r.review_on == day("2027-04-20"));  // none was needed so near the end: the end is the next one
  CHECK(r.until == day("2027-04-20"));
  CHECK(r.measures == std::vector<Measure>{another_measure()});
  CHECK(r.reviews.size() == 2);
  CHECK(state(w, "2027-04-20") == "in-force");
  CHECK(state(w, "2027-04-21") == "expired");
}

TEST_CASE("continued so near the end that no date was needed, the review that has been done is not due any more") {
  World w = in_force();
  review(w, "2027-02-01", [](Review& r) { r.review_on = {}; });
  CHECK(stand(w, "2027-02-01").review_on == day("2027-04-30"));
}

TEST_CASE("lifted ends on the day of the review, and a review of an adjustment moves nothing") {
  World w = in_force();
  const auto adjustment = w.add(Adjustment{"large print", {}, {}, Stand::asked, "asked", {}}, "a.one");
  Review of_adjustment;
  of_adjustment.about = w.pin(adjustment);
  of_adjustment.decision = Stand::agreed;
  of_adjustment.explanation = "agreed";
  w.add(of_adjustment, "a.one");
  CHECK(stand(w, "2026-11-02").reviews.empty());
  w.on("2027-01-25", "23:30");
  w.put(record_review(w.office, w.of_case, a_review("RST-00000006", ReviewOutcome::lifted), w.now("b.two")));
  CHECK(state(w, "2027-01-24") == "in-force");
  CHECK(state(w, "2027-01-25") == "lifted");
  CHECK(stand(w, "2027-01-25").ended_on == day("2027-01-25"));
  CHECK(state(w, "2027-05-01") == "lifted");  // and not expired afterwards
}

TEST_CASE("quashed ends at once and for good") {
  World w = in_force();
  w.on("2026-11-05");
  w.put(quash(w.office, w.of_case, {Pin::typed("RST-00000006"), {}, "wrong person", {}, {}, {}}, w.now("b.two")));
  for (const auto* on : {"2026-11-05", "2027-05-01"}) CHECK(state(w, on) == "quashed");
  CHECK(stand(w, "2026-11-05").ended_on == day("2026-11-05"));
  CHECK(stand(w, "2026-11-05").letter.id() == w.letter);
  w = decided();
  w.put(quash(w.office, w.of_case, {Pin::typed("RST-00000006"), {}, "wrong person", {}, {}, {}}, w.now("b.two")));
  CHECK(state(w, "2026-10-26") == "quashed");
}

TEST_CASE("days are the United Kingdom's") {
  World w = in_force();
  w.on("2027-04-15", "23:30");  // 00:30 on the 16th in summer time
  w.put(record_review(w.office, w.of_case, a_review("RST-00000006", ReviewOutcome::lifted), w.now("b.two")));
  CHECK(stand(w, "2027-04-16").ended_on == day("2027-04-16"));
}

// -- one after another, appeals, death ---------------------------------------------------------------------------

namespace {

/// On 10 November, while it is in force, a stricter one that follows it is proposed from 7 December; its id.
std::string stricter(World& w) {
  w.on("2026-11-10");
  Proposal p = a_proposal(w.add(an_incident("2026-11-09"), "a.one"));
  p.follows = Pin::typed("RST-00000006");
  p.from = day("2026-12-07");
  p.until = day("2027-06-30");
  p.review_on = day("2027-03-01");
  return w.put(propose(w.office, w.of_case, p, w.now()));
}

}  // namespace

TEST_CASE("another one that follows takes its place when it begins, and not before") {
  World w = in_force();
  const auto next = stricter(w);
  CHECK_FALSE(stand(w, "2026-11-10").followed_by);
  w.put(decide(w.office, w.of_case, a_decision(next), w.now("b.two")));
  CHECK(stand(w, "2026-11-10").followed_by.id() == next);
  CHECK(state(w, "2026-12-07") == "in-force");  // the letter has not gone
  w.on("2026-11-12");
  w.send("decision", next);
  CHECK(state(w, "2026-12-06") == "in-force");
  CHECK(state(w, "2026-12-07") == "superseded");
  CHECK(stand(w, "2026-12-07").ended_on == day("2026-12-07"));
  CHECK(state(w, "2027-07-01") == "superseded");
  const auto later = require_restriction(w.office, w.of_case, next, day("2026-12-31"));
  const auto chain = followed(w.office, w.of_case, later, day("2026-12-31"));
  REQUIRE(chain.size() == 1);
  CHECK(chain.front().id == "RST-00000006");
  CHECK(days_bound(chain.front(), day("2026-12-31")) == 35);
  CHECK(days_bound(later, day("2026-12-31")) == 25);
  CHECK(days_bound(later, day("2026-12-06")) == 0);
  CHECK(chain_began(later, chain) == day("2026-11-02"));
  SUBCASE("quashed before it began, it takes nothing's place") {
    w.on("2026-11-20");
    w.put(quash(w.office, w.of_case, {Pin::typed(next), {}, "a mistake", {}, {}, {}}, w.now("b.two")));
    CHECK(state(w, "2026-12-07") == "in-force");
  }
  SUBCASE("quashed once it had begun, the earlier one does not come back") {
    w.on("2026-12-20");
    w.put(quash(w.office, w.of_case, {Pin::typed(next), {}, "a mistake", {}, {}, {}}, w.now("b.two")));
    CHECK(state(w, "2026-12-20") == "superseded");
  }
}

TEST_CASE("days on which a restriction bound: none before its letter, and none after its end") {
  World w = decided();
  CHECK(days_bound(stand(w, "2026-11-10"), day("2026-11-10")) == 0);
  w = told();
  CHECK(days_bound(stand(w, "2026-11-01"), day("2026-11-01")) == 0);
  CHECK(days_bound(stand(w, "2026-11-02"), day("2026-11-02")) == 1);
  CHECK(days_bound(stand(w, "2027-05-01"), day("2027-05-01")) == 180);  // 2 November to 30 April
  CHECK(days_bound(stand(w, "2028-05-01"), day("2028-05-01")) == 180);
}

TEST_CASE("a missed review ends it where the policy says so, once the person had been told") {
  World w = in_force();
  CHECK(state(w, "2027-02-02") == "in-force");
  w.policy.overdue_review = "lapse";
  w.refresh();
  CHECK(state(w, "2027-02-01") == "in-force");  // due on a day is not overdue that day
  CHECK(state(w, "2027-02-02") == "lapsed");
  CHECK(stand(w, "2027-02-02").ended_on == day("2027-02-02"));
  w.on("2027-01-25");
  w.put(record_review(w.office, w.of_case, a_review("RST-00000006"), w.now("b.two")));
  CHECK(state(w, "2027-04-01") == "in-force");
  CHECK(state(w, "2027-04-02") == "lapsed");
  World untold = decided();
  untold.policy.overdue_review = "lapse";
  untold.refresh();
  CHECK(state(untold, "2027-02-02") == "approved");
}

TEST_CASE("an appeal suspends it where the policy says so, until it is decided") {
  World w = in_force();
  w.on("2026-11-05");
  Appeal appeal;
  appeal.about = w.pin(w.proposal);
  appeal.received_on = day("2026-11-05");
  appeal.lodged_by = LodgedBy::phone;
  appeal.grounds = "it was not me";
  const auto id = w.add(appeal, "a.one");
  CHECK(state(w, "2026-11-05") == "in-force");
  CHECK(stand_words(stand(w, "2026-11-05")) == "in-force, appealed");
  w.policy.in_force_during_appeal = false;
  w.refresh();
  CHECK(state(w, "2026-11-05") == "suspended");
  Ruling ruling;
  ruling.about = w.pin(id);
  ruling.allocated_to = "c.three";
  w.add(ruling, "a.one");
  CHECK(state(w, "2026-11-05") == "suspended");  // given to somebody is not decided
  ruling.allocated_to.clear();
  ruling.outcome = Ruled::dismiss;
  ruling.decided_by = "c.three";
  w.add(ruling, "c.three");
  CHECK(state(w, "2026-11-05") == "in-force");
}

TEST_CASE("death ends everything, and nothing brings it back") {
  World w = in_force();
  w.on("2026-12-01");
  w.add(CaseClosure{"her daughter rang", true}, "a.one");
  CHECK(state(w, "2026-11-30") == "in-force");
  CHECK(state(w, "2026-12-01") == "closed");
  CHECK(stand(w, "2026-12-01").ended_on == day("2026-12-01"));
  w.add(an_incident("2026-12-02"), "a.one");
  CHECK(w.of_case.is_closed());
}

TEST_CASE("what another clone recorded after a case was closed opens it again") {
  World w = opened();
  w.on("2026-10-05");
  w.add(CaseClosure{"all is well", false}, "a.one");
  CHECK(w.of_case.is_closed());
  CHECK(w.of_case.recorded_after_closing().empty());
  const auto incident = w.add(an_incident("2026-10-05"), "a.one");
  CHECK_FALSE(w.of_case.is_closed());
  REQUIRE(w.of_case.recorded_after_closing().size() == 1);
  CHECK(w.of_case.recorded_after_closing().front()->header.id == incident);
  w.add(CaseClosure{"seen to", false}, "a.one");
  CHECK(w.of_case.is_closed());
}
