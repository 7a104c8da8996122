#include "regard/core/marker.hpp"

#include "ladder.hpp"
#include "regard/core/check.hpp"
#include "regard/core/correction.hpp"
#include "regard/core/duties.hpp"
#include "regard/core/move.hpp"
#include "regard/core/notification.hpp"

using namespace regard;
using namespace regard::test;

namespace {

Marker a_marker(const std::string& cites) {
  Marker m;
  m.category = "threats";
  m.cites = {Pin::typed(cites)};
  m.risk = "Hits out when a visit is refused";
  m.precautions = "Two of you at every visit; leave when voices rise";
  m.review_on = day("2027-01-15");
  m.remove_by = day("2027-10-15");
  m.tell = Tell::told;
  return m;
}

Review a_look(const std::string& about) {
  Review r;
  r.about = Pin::typed(about);
  r.reason = "One visit since, by two officers, and it was calm";
  r.review_on = day("2027-04-15");
  return r;
}

Ending an_end(const std::string& about) {
  Ending e;
  e.about = Pin::typed(about);
  e.reason = "Six visits without an incident";
  return e;
}

Changes put_forward(const Attempt<Marker>& a) { return propose_marker(a.world.office, a.world.of_case, a.request, a.world.now(a.officer)); }
Changes decide_it(const Attempt<Decision>& a) { return decide_marker(a.world.office, a.world.of_case, a.request, a.world.now(a.officer)); }
Changes look_again(const Attempt<Review>& a) { return review_marker(a.world.office, a.world.of_case, a.request, a.world.now(a.officer)); }
Changes take_off(const Attempt<Ending>& a) { return remove_marker(a.world.office, a.world.of_case, a.request, a.world.now(a.officer)); }

/// Past every rule, as a merge or a forger brings it.
Decision forged(const World& w, const std::string& marker, const std::string& by, Outcome outcome = Outcome::approve) {
  Decision d = a_decision(marker, outcome);
  d.about = w.pin(marker);
  d.decided_by = by;
  return d;
}

void shut(World& w) { w.add(CaseClosure{"moved away", false}, "a.one"); }
void reopen(World& w) {
  std::erase_if(w.facts, [](const Fact& f) { return f.header.kind == "closure"; });
  w.refresh();
}

/// A threat on 1 October, recorded by d.four; a.one proposes a marker on the 5th, and b.two approves it on the 6th.
struct Marked {
  World w = opened();
  std::string incident, marker, decision;
  explicit Marked(bool approved = true, const std::function<void(Marker&)>& change = {}) {
    w.on("2026-10-02");
    w.officer("d.four", {"officer"});
    incident = w.put(add_incident(w.office, w.of_case, an_incident("2026-10-01", "threats"), w.now("d.four")));
    w.on("2026-10-05");
    Marker m = a_marker(incident);
    if (change) change(m);
    marker = w.put(propose_marker(w.office, w.of_case, m, w.now()));
    w.on("2026-10-06");
    if (approved) decision = w.put(decide_marker(w.office, w.of_case, a_decision(marker), w.now("b.two")));
  }
  MarkerStands stand() const { return require_marker(w.office, w.of_case, marker, w.today()); }
  std::string words() const { return stand_words(stand()); }
  /// The person is told by post, as a letter would be recorded.
  std::string tell(const std::string& about, const std::string& kind = "marker") {
    Letter letter;
    letter.letter = kind;
    letter.about = w.pin(about);
    letter.sent_by = SentBy::post;
    letter.sent_on = w.today();
    letter.policy = w.policy.pin();
    letter.template_sha256 = letter.text_sha256 = w.pin(about).sha256;
    letter.promised = {{}, stand().review_on, stand().remove_by, w.office.working_days().add(w.today(), 20)};
    return w.add(letter, "d.four");
  }
};

std::vector<std::string> duties(const World& w, const std::string& ref) {
  std::vector<std::string> list;
  for (const auto& duty : duties_of(w.office, w.of_case, w.today()))
    if (duty.ref == ref) list.push_back(fmt::format("{} {} {}", duty.duty, duty.due_on.iso(), duty.owner));
  return list;
}
using Words = std::vector<std::string>;

Words findings(const World& w) {
  Words list;
  for (const auto& finding : check_case(w.office, w.of_case, w.today(), w.clock)) list.push_back(slug(finding.rule) + ": " + finding.what);
  return list;
}
bool found(const World& w, const std::string& begins) {
  const auto list = findings(w);
  return std::any_of(list.begin(), list.end(), [&](const auto& line) { return line.starts_with(begins); });
}

}  // namespace

TEST_CASE("proposing a marker: the ladder") {
  Attempt<Marker> attempt{opened(), {}, "z.nobody"};
  auto& w = attempt.world;
  w.on("2026-10-02");
  w.officer("d.four", {"officer"});
  Incident bare = an_incident("2026-10-01", "threats");
  bare.evidence.clear();
  const auto unheld = w.put(add_incident(w.office, w.of_case, bare, w.now("d.four")));
  Incident calls = an_incident("2026-10-01", "volume-of-contact");
  calls.request = Request::foi;
  const auto requests = w.put(add_incident(w.office, w.of_case, calls, w.now("d.four")));
  calls.request = Request::none;
  const auto often = w.put(add_incident(w.office, w.of_case, calls, w.now("d.four")));
  const auto in_danger = w.put(add_incident(w.office, w.of_case, an_incident("2026-10-01", "self-harm"), w.now("d.four")));
  const auto threat = w.put(add_incident(w.office, w.of_case, an_incident("2026-10-01", "threats"), w.now("d.four")));
  const auto refer = [in_danger](World& world) {
    world.add(Referral{ReferredTo::safeguarding, day("2026-10-02"), {world.pin(in_danger)}, {}, {}}, "d.four");
  };
  w.body<Person>("PER-00000001").identity = Identity::probable;
  shut(w);
  const std::vector<Rung<Marker>> rungs = {
      {Rule::officer_is_known, "'z.nobody'", [](auto& a) { a.officer = "d.four"; }},
      {Rule::role_is_held, "'d.four'", [](auto& a) { a.officer = "a.one"; }},
      {Rule::case_is_open, "", [](auto& a) { reopen(a.world); }},
      {Rule::everything_needed_is_given, "'category'", [unheld](auto& a) { a.request = a_marker(unheld); a.request.category = "loudness"; a.request.cites.clear(); }},
      {Rule::evidence_is_cited, "", [](auto& a) { a.request.cites = {Pin::typed("INC-99999999")}; a.request.review_on = {}; }},
      {Rule::review_date_is_given, "", [](auto& a) { a.request.review_on = day("2026-10-02"); a.request.remove_by = {}; }},
      {Rule::end_date_is_given, "", [](auto& a) { a.request.remove_by = day("2036-10-03"); a.request.tell = Tell::none; }},
      {Rule::everything_needed_is_given, "'tell'", [](auto& a) { a.request.tell = Tell::not_told; }},
      {Rule::id_is_known, "'INC-99999999'", [requests](auto& a) { a.request.cites = {Pin::typed(requests)}; }},
      {Rule::identity_is_confirmed, "", [](auto& a) { a.world.template body<Person>("PER-00000001").identity = Identity::confirmed; a.world.refresh(); }},
      {Rule::requests_are_not_counted, "", [in_danger](auto& a) { a.request.cites = {Pin::typed(in_danger)}; }},
      {Rule::safeguarding_comes_first, "", [refer, unheld](auto& a) { refer(a.world); a.request.cites = {Pin::typed(unheld)}; }},
      {Rule::evidence_is_held, "", [often](auto& a) { a.request.cites = {Pin::typed(often)}; }},
      {Rule::word_is_in_the_policy, "'loudness'", [](auto& a) { a.request.category = "volume-of-contact"; }},
      {Rule::marker_is_for_a_risk, "'volume-of-contact' is no danger", [](auto& a) { a.request.category = "self-harm"; }},
      {Rule::marker_is_for_a_risk, "'self-harm' is no danger", [](auto& a) { a.request.category = "threats"; }},
      {Rule::marker_is_for_a_risk, "no incident cited put anybody at risk", [in_danger](auto& a) { a.request.cites.push_back(Pin::typed(in_danger)); }},
      {Rule::marker_is_for_a_risk, "no incident cited put anybody at risk", [threat](auto& a) { a.request.cites.push_back(Pin::typed(threat)); }},
      {Rule::end_comes_in_time, "it would be removed by 3 October 2036", [](auto& a) { a.request.remove_by = day("2026-10-01"); }},
      {Rule::review_comes_in_time, "the review (2026-10-02) comes after", [](auto& a) { a.request.remove_by = day("2027-10-02"); a.request.review_on = day("2027-05-03"); }},
      {Rule::review_comes_in_time, "the review is on 3 May 2027", [](auto& a) { a.request.review_on = day("2026-10-02"); }},
      {Rule::review_comes_in_time, "the review (2026-10-02) has come already", [](auto& a) { a.request.review_on = day("2027-01-15"); }},
      {Rule::marker_not_told_has_its_reason, "the person is not told", [](auto& a) { a.request.explanation = "he wrote that he would go for whoever told on him"; }},
  };
  const auto changes = climb(attempt, rungs, put_forward);
  CHECK(made<Marker>(changes).decided_by == "a.one");
  CHECK(made<Marker>(changes).policy == w.policy.pin());
}

TEST_CASE("approving a marker: the ladder") {
  Marked m(false);
  Attempt<Decision> attempt{m.w, a_decision("MRK-99999999"), "z.nobody"};
  auto& w = attempt.world;
  w.on("2026-10-06");
  w.officer("f.five", {"senior-officer"});
  w.officer("g.six", {"senior-officer"});
  w.officer("h.seven", {"senior-officer"});
  const auto first = w.fact(m.incident);
  Incident mended = *w.of_case.find<Incident>(m.incident);
  mended.affected = {{"f.five", ""}};
  mended.counter_allegations = {{"g.six", "shouted"}};
  w.put({{next_version(*w.of_case.record(m.incident), mended, w.now("h.seven"), "it was wrong", {})}});
  const auto said = w.add(Representation{w.pin(m.marker), day("2026-10-06"), From::person, "not true"}, "d.four");
  w.add(Revocation{"c.three", {}, true, day("2026-10-06"), "left"}, "r.keeper");
  shut(w);
  const auto marker = m.marker;
  const auto incident = m.incident;
  const std::vector<Rung<Decision>> rungs = {
      {Rule::officer_is_known, "'z.nobody'", [](auto& a) { a.officer = "a.one"; }},
      {Rule::case_is_open, "", [](auto& a) { reopen(a.world); }},
      {Rule::id_is_known, "'MRK-99999999'", [marker](auto& a) { a.request.about = Pin::typed(marker + ".v2"); }},
      {Rule::approval_names_the_latest_version, "", [marker](auto& a) { a.request.about = Pin::typed(marker); }},
      {Rule::approver_is_not_proposer, "'a.one' proposed this marker", [](auto& a) { a.request.decided_by = "b.two"; }},
      {Rule::decision_on_paper_is_held, "the paper that 'b.two' signed", [](auto& a) { a.request.on_paper = {{"the signed page", "Customer Relations", {}, 0, {}}}; }},
      {Rule::proposer_does_not_type_the_approval, "'a.one' proposed this marker and", [](auto& a) { a.officer = "d.four"; a.request.decided_by.clear(); a.request.on_paper.clear(); }},
      {Rule::role_is_held, "'d.four'", [](auto& a) { a.officer = "h.seven"; }},
      {Rule::approver_did_not_record_the_incident, "'h.seven'", [](auto& a) { a.officer = "f.five"; }},
      {Rule::approver_was_not_affected, "'f.five'", [](auto& a) { a.officer = "g.six"; }},
      {Rule::approver_is_not_accused, "", [](auto& a) { a.officer = "b.two"; a.request.reason.clear(); }},
      {Rule::everything_needed_is_given, "'reason'", [](auto& a) { a.request.reason = "The recording bears it out"; }},
      {Rule::what_was_said_is_considered, "'" + said + "'", [said](auto& a) { a.request.considered = {Pin::typed(said)}; }},
      {Rule::evidence_has_moved, "'" + incident + "' has been corrected since", [incident, first](auto& a) {
         std::erase_if(a.world.facts, [&](const Fact& f) { return f.header.id == incident && f.version() > 1; });
         a.world.refresh();
         a.world.on("2027-01-15");
       }},
      {Rule::review_comes_in_time, "the review (2027-01-15) has come already", [](auto& a) { a.world.on("2026-10-06", "12:00"); }},
      {Rule::someone_can_hear_an_appeal, "", [](auto& a) { a.world.officer("i.eight", {"appeal-officer"}); }},
  };
  const auto changes = climb(attempt, rungs, decide_it);
  CHECK(made<Decision>(changes).about == w.pin(marker));
  CHECK(made<Decision>(changes).decided_by == "b.two");
}

TEST_CASE("reviewing a marker: the ladder") {
  Marked m(true, [](Marker& marker) {
    marker.tell = Tell::not_told;
    marker.explanation = "He wrote that he would go for whoever told on him";
  });
  m.w.on("2027-01-15");
  const auto said = m.w.add(Representation{m.w.pin(m.marker), day("2027-01-14"), From::person, "nobody was hurt"}, "d.four");
  shut(m.w);
  Attempt<Review> attempt{m.w, a_look("MRK-99999999"), "d.four"};
  attempt.request.reason = "The recordings bear out what is said";  // the approver's words
  attempt.request.outcome = ReviewOutcome::lifted;
  attempt.request.until = day("2027-12-01");
  attempt.request.review_on = {};
  const auto marker = m.marker;
  const std::vector<Rung<Review>> rungs = {
      {Rule::role_is_held, "'d.four'", [](auto& a) { a.officer = "a.one"; }},
      {Rule::case_is_open, "", [](auto& a) { reopen(a.world); }},
      {Rule::id_is_known, "'MRK-99999999'", [marker](auto& a) { a.request.about = Pin::typed(marker); }},
      {Rule::review_of_a_marker_continues_it, "'lift'", [](auto& a) { a.request.outcome = ReviewOutcome::varied; }},
      {Rule::review_of_a_marker_continues_it, "'vary'", [](auto& a) { a.request.outcome = ReviewOutcome::none; }},
      {Rule::what_was_said_is_considered, "'" + said + "'", [said](auto& a) { a.request.considered = {Pin::typed(said)}; }},
      {Rule::reasons_are_of_this_period, "", [](auto& a) { a.request.reason = "One visit since, by two officers, and it was calm"; }},
      {Rule::marker_not_told_has_its_reason, "the person has not been told of", [](auto& a) { a.request.tell = Tell::not_told; }},
      {Rule::marker_not_told_has_its_reason, "the person is not told", [](auto& a) { a.request.explanation = "he wrote that he would go for whoever TOLD on him"; }},
      {Rule::marker_not_told_has_its_reason, "the reason not to tell repeats", [](auto& a) { a.request.explanation = "Police say that he still looks for whoever told on him"; }},
      {Rule::a_marker_is_not_prolonged, "", [](auto& a) { a.request.until = day("2027-01-15"); }},
      {Rule::review_comes_in_time, "it is to be removed by 15 January 2027", [](auto& a) { a.request.until = day("2027-03-01"); }},
      {Rule::review_date_is_given, "", [](auto& a) { a.request.review_on = day("2027-04-15"); }},
      {Rule::review_comes_in_time, "the review (2027-04-15) comes after", [](auto& a) { a.request.until = {}; a.request.review_on = day("2027-01-15"); }},
      {Rule::review_comes_in_time, "the review (2027-01-15) has come already", [](auto& a) { a.request.review_on = day("2027-04-15"); }},
  };
  const auto changes = climb(attempt, rungs, look_again);
  CHECK(made<Review>(changes).outcome == ReviewOutcome::continued);
  CHECK(made<Review>(changes).decided_by == "a.one");
}

TEST_CASE("removing a marker: the ladder") {
  Marked m(false);
  shut(m.w);
  Attempt<Ending> attempt{m.w, {}, "d.four"};
  const auto marker = m.marker;
  const std::vector<Rung<Ending>> rungs = {
      {Rule::role_is_held, "'d.four'", [](auto& a) { a.officer = "a.one"; }},
      {Rule::case_is_open, "", [](auto& a) { reopen(a.world); }},
      {Rule::id_is_known, "", [marker](auto& a) { a.request.about = Pin::typed(marker); }},
      {Rule::marker_stands, "'" + marker + "' is proposed", [marker](auto& a) { a.world.put(decide_marker(a.world.office, a.world.of_case, a_decision(marker), a.world.now("b.two"))); }},
      {Rule::everything_needed_is_given, "'reason'", [](auto& a) { a.request.reason = "Six visits without an incident"; }},
  };
  const auto changes = climb(attempt, rungs, take_off);  // by the proposer alone: one officer may always remove
  CHECK(made<Ending>(changes).ending == EndingKind::remove);
}

TEST_CASE("a marker stands from its approval until somebody removes it") {
  Marked m(false);
  CHECK(m.words() == "proposed");
  CHECK_FALSE(warns(m.stand()));
  m.w.put(decide_marker(m.w.office, m.w.of_case, a_decision(m.marker), m.w.now("b.two")));
  CHECK(m.words() == "active");
  CHECK(warns(m.stand()));
  CHECK(m.stand().active_from == day("2026-10-06"));
  SUBCASE("the day by which it is removed passes, and it warns still") {
    m.w.on("2027-10-15");
    CHECK(m.words() == "active");
    m.w.on("2027-10-16");
    CHECK(m.words() == "active, past its date");
    CHECK(warns(m.stand()));
    CHECK(found(m.w, "marker-is-on-time: marker-to-remove"));
    CHECK(refusal_of([&] { review_marker(m.w.office, m.w.of_case, a_look(m.marker), m.w.now()); }) == "review-comes-in-time: it is to be removed by 15 October 2027");
  }
  SUBCASE("it is removed once") {
    m.w.put(remove_marker(m.w.office, m.w.of_case, an_end(m.marker), m.w.now()));
    CHECK(m.words() == "removed");
    CHECK_FALSE(warns(m.stand()));
    CHECK(m.stand().removed_on == day("2026-10-06"));
    CHECK(refusal_of([&] { remove_marker(m.w.office, m.w.of_case, an_end(m.marker), m.w.now()); }) == "marker-stands: '" + m.marker + "' is removed");
    CHECK(refusal_of([&] { review_marker(m.w.office, m.w.of_case, a_look(m.marker), m.w.now()); }) == "marker-stands: '" + m.marker + "' is removed");
  }
  SUBCASE("a review moves its dates, and never to a later removal") {
    m.w.on("2027-01-14");
    Review look = a_look(m.marker);
    look.until = day("2027-07-01");
    m.w.put(review_marker(m.w.office, m.w.of_case, look, m.w.now()));
    CHECK(m.stand().review_on == day("2027-04-15"));
    CHECK(m.stand().remove_by == day("2027-07-01"));
  }
  SUBCASE("the person dies") {
    m.w.add(CaseClosure{"she has died", true}, "a.one");
    CHECK(m.words() == "closed");
    CHECK_FALSE(warns(m.stand()));
    CHECK(duties_of(m.w.office, m.w.of_case, m.w.today()).empty());
  }
  SUBCASE("it is not decided on twice, and not corrected any more") {
    CHECK(refusal_of([&] { decide_marker(m.w.office, m.w.of_case, a_decision(m.marker), m.w.now("b.two")); }).starts_with("proposal-awaits-a-decision"));
    Tree mended = Tree::map();
    mended.set("risk", Tree::text("Nothing at all"));
    CHECK(refusal_of([&] { correct(m.w.office, m.w.of_case, m.marker, mended, "it was wrong", m.w.now()); }) == "correction-is-not-a-decision: '" + m.marker + "' has been decided");
  }
  SUBCASE("changed after its approval, it counts for nothing") {
    m.w.fact(m.marker).sha256 = m.w.fact(m.incident).sha256;
    m.w.refresh();
    CHECK(m.words() == "void");
    CHECK_FALSE(warns(m.stand()));
    CHECK(found(m.w, "approval-names-what-it-approved: '" + m.marker + "'"));
    CHECK(duties(m.w, m.marker) == Words{"decision-to-reconsider 2026-10-06 role:manager"});
  }
}

TEST_CASE("refused in one clone and approved in another, a marker warns until it is removed") {
  Marked m;
  m.w.add(forged(m.w, m.marker, "b.two", Outcome::refuse), "b.two");
  CHECK(m.words() == "contested");
  CHECK(warns(m.stand()));
  CHECK(found(m.w, "proposal-awaits-a-decision: '" + m.marker + "' was approved, and refused as well"));
  CHECK(duties(m.w, m.marker) == Words{"decision-to-reconsider 2026-10-06 role:manager"});
  CHECK(refusal_of([&] { review_marker(m.w.office, m.w.of_case, a_look(m.marker), m.w.now()); }) == "marker-stands: '" + m.marker + "' is contested");
  m.w.put(remove_marker(m.w.office, m.w.of_case, an_end(m.marker), m.w.now()));
  CHECK(m.words() == "removed");
}

TEST_CASE("somebody under 18 is marked by two people who did not propose it") {
  Marked m(false);
  m.w.officer("f.five", {"senior-officer"});
  m.w.body<Person>("PER-00000001").minor = true;
  m.w.refresh();
  const auto approve = [&](const std::string& officer) { return decide_marker(m.w.office, m.w.of_case, a_decision(m.marker), m.w.now(officer)); };
  m.w.put(approve("b.two"));
  CHECK(m.words() == "proposed, 1 of 2 have approved");
  CHECK(refusal_of([&] { approve("b.two"); }).starts_with(slug(Rule::a_minor_has_two_signatures)));
  m.w.put(approve("f.five"));
  CHECK(m.words() == "active");
  SUBCASE("that it is a child came to light later") {
    Marked late;
    late.w.officer("f.five", {"senior-officer"});
    late.w.body<Person>("PER-00000001").minor = true;
    Person grown = *late.w.of_case.person();
    grown.minor = false;
    late.w.body<Person>("PER-00000001") = grown;
    late.w.refresh();
    Person child = grown;
    child.minor = true;
    late.w.put({{next_version(*late.w.of_case.record("PER-00000001"), child, late.w.now(), {}, "changed: minor")}});
    CHECK(late.words() == "active");
    CHECK(duties(late.w, late.marker).front() == "decision-to-reconsider 2026-10-06 role:manager");
    CHECK(refusal_of([&] { decide_marker(late.w.office, late.w.of_case, a_decision(late.marker), late.w.now("b.two")); }).starts_with(slug(Rule::a_minor_has_two_signatures)));
    late.w.put(decide_marker(late.w.office, late.w.of_case, a_decision(late.marker), late.w.now("f.five")));
    CHECK(duties(late.w, late.marker).front().starts_with("marker-to-inform"));
  }
}

TEST_CASE("every day of a marker is somebody's duty") {
  Marked m(false);
  CHECK(duties(m.w, m.marker) == Words{"proposal-to-decide 2026-10-19 role:manager"});
  m.w.put(decide_marker(m.w.office, m.w.of_case, a_decision(m.marker), m.w.now("b.two")));
  CHECK(duties(m.w, m.marker) == Words{"marker-to-inform 2026-10-13 role:manager", "marker-review 2027-01-15 role:manager", "marker-to-remove 2027-10-15 role:manager"});
  m.tell(m.marker);
  CHECK(duties(m.w, m.marker) == Words{"marker-review 2027-01-15 role:manager", "marker-to-remove 2027-10-15 role:manager"});
  m.w.on("2027-01-16");
  CHECK(found(m.w, "marker-is-on-time: marker-review of"));
  Review look = a_look(m.marker);
  look.tell = Tell::told;
  m.w.put(review_marker(m.w.office, m.w.of_case, look, m.w.now()));
  CHECK(duties(m.w, m.marker) == Words{"marker-to-inform 2027-01-22 role:manager", "marker-review 2027-04-15 role:manager", "marker-to-remove 2027-10-15 role:manager"});
  const auto end = m.w.put(remove_marker(m.w.office, m.w.of_case, an_end(m.marker), m.w.now("b.two")));
  CHECK(duties(m.w, m.marker).empty());
  CHECK(duties(m.w, end) == Words{"letter-to-send 2027-01-19 role:officer"});
  m.tell(end, "marker-removed");
  CHECK(duties(m.w, end).empty());
}

TEST_CASE("what comes back is sent again, and nobody who was never told is told of the removal") {
  Marked m;
  const auto letter = m.tell(m.marker);
  m.w.add(Delivery{m.w.pin(letter), day("2026-10-06"), "gone away"}, "d.four");
  CHECK(duties(m.w, letter) == Words{"letter-returned 2026-10-08 role:officer"});
  CHECK_FALSE(m.stand().person_was_told());
  const auto end = m.w.put(remove_marker(m.w.office, m.w.of_case, an_end(m.marker), m.w.now()));
  CHECK(duties(m.w, end).empty());
}

TEST_CASE("not told: a note for the file each time it is decided so, and no telling back") {
  Marked m(true, [](Marker& marker) {
    marker.tell = Tell::not_told;
    marker.explanation = "he would go for whoever told on him";
  });
  CHECK(duties(m.w, m.marker).front() == "marker-to-inform 2026-10-13 role:manager");
  m.tell(m.marker, "not-informed-note");
  CHECK_FALSE(m.stand().person_was_told());
  CHECK(duties(m.w, m.marker).front().starts_with("marker-review"));
  m.w.on("2027-01-15");
  Review look = a_look(m.marker);
  look.tell = Tell::not_told;
  look.explanation = "Police say that he still looks for them";
  const auto review = m.w.put(review_marker(m.w.office, m.w.of_case, look, m.w.now()));
  CHECK(duties(m.w, m.marker).front() == "marker-to-inform 2027-01-22 role:manager");
  look.tell = Tell::told;
  look.reason = "He has moved, and the police no longer see a danger";
  const auto told = m.w.put(review_marker(m.w.office, m.w.of_case, look, m.w.now()));
  m.tell(told);
  CHECK(m.stand().person_was_told());
  look.tell = Tell::not_told;
  look.reason = "He has come back";
  look.explanation = "something new";
  CHECK(refusal_of([&] { review_marker(m.w.office, m.w.of_case, look, m.w.now()); }).starts_with("marker-not-told-has-its-reason: the person was told of"));
  m.w.body<Review>(review).explanation.clear();
  std::erase_if(m.w.facts, [&](const Fact& f) { return f.header.id == told || f.header.kind == "letter"; });
  m.w.refresh();
  CHECK(found(m.w, "marker-not-told-has-its-reason: the person is not told of"));
}

TEST_CASE("an incident that was another person's takes the marker with it") {
  Marked m;
  World there = another();
  m.w.put(move_incident(m.w.office, m.w.of_case, there.of_case, Move{Pin::typed(m.incident), there.case_id, "it was Dana"}, m.w.now("d.four")));
  CHECK(duties(m.w, m.marker).front() == "decision-to-reconsider 2026-10-06 role:manager");
  const auto lines = left_to_mend(m.w.office, m.w.of_case, m.incident, m.w.today());
  CHECK(std::find(lines.begin(), lines.end(), "note: " + m.marker + " rests on it: regard marker remove " + m.marker + " --reason TEXT") != lines.end());
  CHECK(refusal_of([&] { review_marker(m.w.office, m.w.of_case, a_look(m.marker), m.w.now()); }).starts_with(slug(Rule::evidence_has_moved)));
  CHECK(refusal_of([&] { propose_marker(m.w.office, m.w.of_case, a_marker(m.incident), m.w.now()); }).starts_with(slug(Rule::incident_is_this_persons)));
  Marked waiting(false);
  World elsewhere = another();
  waiting.w.put(move_incident(waiting.w.office, waiting.w.of_case, elsewhere.of_case, Move{Pin::typed(waiting.incident), elsewhere.case_id, "it was Dana"}, waiting.w.now("d.four")));
  CHECK(refusal_of([&] { decide_marker(waiting.w.office, waiting.w.of_case, a_decision(waiting.marker), waiting.w.now("b.two")); }).starts_with(slug(Rule::evidence_has_moved)));
}

TEST_CASE("a corrected incident is looked at again by a review that names it") {
  Marked m;
  Incident mended = *m.w.of_case.find<Incident>(m.incident);
  mended.summary = "You raised your fist";
  m.w.put({{next_version(*m.w.of_case.record(m.incident), mended, m.w.now("d.four"), "it was wrong", {})}});
  CHECK(m.words() == "active");
  CHECK(duties(m.w, m.marker).at(0) == "decision-to-reconsider 2026-10-13 role:manager");
  Review look = a_look(m.marker);
  look.review_on = day("2027-01-15");
  look.considered = {Pin::typed(m.incident)};
  m.w.put(review_marker(m.w.office, m.w.of_case, look, m.w.now()));
  CHECK(duties(m.w, m.marker).at(0).starts_with("marker-to-inform"));
}

TEST_CASE("an appeal against a marker: by whoever was told, heard by somebody uninvolved, never stricter") {
  Marked m;
  Appeal appeal;
  appeal.about = Pin::typed(m.marker);
  appeal.received_on = day("2026-10-12");
  appeal.lodged_by = LodgedBy::post;
  appeal.grounds = "I have never hit anybody";
  m.w.on("2026-10-12");
  const auto lodge = [&] { return lodge_appeal(m.w.office, m.w.of_case, appeal, m.w.now("d.four")); };
  CHECK(refusal_of(lodge) == "appeal-is-against-what-was-told: the person has not been told of '" + m.marker + "'");
  m.tell(m.marker);
  const auto id = m.w.put(lodge());
  CHECK(m.words() == "active, appealed");
  CHECK(officers_with_a_part(m.w.of_case, m.marker) == Words{"a.one", "d.four", "b.two"});
  Ruling ruling;
  ruling.about = Pin::typed(id);
  ruling.allocated_to = "c.three";
  m.w.put(allocate_appeal(m.w.office, m.w.of_case, ruling, m.w.now("c.three")));
  ruling.allocated_to.clear();
  ruling.outcome = Ruled::vary;
  ruling.reason = "It was one raised fist, a year ago";
  const auto rule = [&] { return decide_appeal(m.w.office, m.w.of_case, ruling, m.w.now("c.three")); };
  CHECK(refusal_of(rule).starts_with(slug(Rule::a_varying_ruling_says_how)));
  ruling.until = day("2027-12-01");
  CHECK(refusal_of(rule).starts_with(slug(Rule::an_appeal_does_not_tighten)));
  ruling.until = {};
  ruling.review_on = day("2027-12-01");
  CHECK(refusal_of(rule).starts_with(slug(Rule::an_appeal_does_not_tighten)));
  ruling.review_on = {};
  ruling.until = day("2026-10-01");
  CHECK(refusal_of(rule).starts_with(slug(Rule::dates_are_in_order)));
  SUBCASE("varied") {
    ruling.until = day("2026-12-01");
    m.w.put(rule());
    CHECK(m.stand().remove_by == day("2026-12-01"));
    CHECK(m.words() == "active");
  }
  SUBCASE("quashed") {
    ruling.until = {};
    ruling.outcome = Ruled::quash;
    m.w.put(rule());
    CHECK(m.words() == "quashed");
    CHECK_FALSE(warns(m.stand()));
    CHECK(refusal_of(lodge) == "marker-stands: '" + m.marker + "' is quashed");
  }
  SUBCASE("removed meanwhile, it is still heard") {
    m.w.put(remove_marker(m.w.office, m.w.of_case, an_end(m.marker), m.w.now()));
    ruling.until = {};
    ruling.outcome = Ruled::dismiss;
    m.w.put(rule());
    CHECK(m.words() == "removed");
  }
}

TEST_CASE("what the person says of a marker is kept with it, and a case with one does not close") {
  Marked m;
  const auto said = m.w.put(record_representation(m.w.office, m.w.of_case, {Pin::typed(m.marker), day("2026-10-06"), From::person, "not true"}, m.w.now("d.four")));
  CHECK(duties(m.w, said) == Words{"representation-to-consider 2026-10-20 role:manager"});
  CHECK(refusal_of([&] { close_case(m.w.office, m.w.of_case, {"all done", false}, m.w.now()); }) == "case-can-close: '" + m.marker + "' is active");
  Marked waiting(false);
  CHECK(refusal_of([&] { close_case(waiting.w.office, waiting.w.of_case, {"all done", false}, waiting.w.now()); }) == "case-can-close: '" + waiting.marker + "' is proposed");
}

TEST_CASE("check finds those who could not have decided on a marker") {
  Marked m(false);
  m.w.add(forged(m.w, m.marker, "a.one"), "a.one");
  CHECK(found(m.w, "approver-is-not-proposer: "));
  Marked recorded(false);
  recorded.w.add(Grant{"d.four", "senior-officer", {}, recorded.w.today(), {}, "Cabinet"}, "r.keeper");
  recorded.w.add(forged(recorded.w, recorded.marker, "d.four"), "d.four");
  CHECK(found(recorded.w, "approver-did-not-record-the-incident: "));
  Marked powerless(false);
  powerless.w.add(forged(powerless.w, powerless.marker, "c.three"), "c.three");
  CHECK(found(powerless.w, "role-is-held: "));
  Marked removed;
  Ending end = an_end(removed.marker);
  end.about = removed.w.pin(removed.marker);
  end.ending = EndingKind::remove;
  end.decided_by = "d.four";
  removed.w.add(end, "d.four");
  CHECK(found(removed.w, "role-is-held: "));
  Marked early(false);
  early.tell(early.marker);
  CHECK(found(early.w, "marker-stands: "));
  Marked sound;
  CHECK(findings(sound.w).empty());
}

TEST_CASE("those told of a marker are told anew when it is to go sooner, and told when it is gone") {
  Marked m;
  Notification told;
  told.about = Pin::typed(m.marker);
  told.audience = Audience::partner;
  told.who = "Ambulance Service";
  told.told_by = NotifiedBy::letter;
  told.told_on = day("2026-10-06");
  const auto tell = [&] { return notify(m.w.office, m.w.of_case, told, m.w.now("d.four")); };
  const auto partner = m.w.put(tell());
  m.w.on("2026-12-01");
  Review look = a_look(m.marker);
  look.review_on = day("2027-01-15");
  m.w.put(review_marker(m.w.office, m.w.of_case, look, m.w.now()));
  CHECK(duties(m.w, partner).empty());
  look.reason = "Nothing since";
  look.until = day("2027-07-01");
  m.w.put(review_marker(m.w.office, m.w.of_case, look, m.w.now()));
  CHECK(duties(m.w, partner) == Words{"partners-to-tell 2026-12-01 role:officer"});
  told.told_on = day("2026-12-01");
  told.again = true;
  const auto anew = m.w.put(tell());
  CHECK(duties(m.w, partner).empty());
  m.w.put(remove_marker(m.w.office, m.w.of_case, an_end(m.marker), m.w.now()));
  CHECK(duties(m.w, partner).empty());
  CHECK(duties(m.w, anew) == Words{"partners-to-untell 2026-12-01 role:officer"});
  m.w.put(withdraw_notification(m.w.office, m.w.of_case, {Pin::typed(anew), day("2026-12-01")}, m.w.now("d.four")));
  CHECK(duties(m.w, anew).empty());
}
