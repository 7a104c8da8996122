#include "regard/core/proposal.hpp"

#include "ladder.hpp"

using namespace regard;
using namespace regard::test;

namespace {

using Try = Attempt<Proposal>;
Changes act(const Try& a) { return propose(a.world.office, a.world.of_case, a.request, a.world.now(a.officer)); }

Measure measure(const std::string& typed, const std::string& because = "it answers the calls") {
  Measure m = Measure::typed(typed);
  m.because = because;
  return m;
}

/// A proposal of 22 October that nothing is wrong with.
Try sound() {
  World w = warned();
  w.on("2026-10-22");
  return {w, a_proposal(w.incident)};
}

std::string refused(const Try& attempt) {
  return refusal_of([&] { act(attempt); });
}
std::string refused_with(const std::vector<Measure>& measures, const World& world = sound().world) {
  return refusal_of([&] { require_measures(world.office, world.of_case, world.policy, measures, world.today()); });
}

std::string& answer(Try& a, const std::string& key) {
  for (auto& [question, text] : a.request.considered)
    if (question == key) return text;
  return a.request.considered.front().second;
}

}  // namespace

TEST_CASE("proposing: who may, and that all of it is said") {
  Try attempt{warned(), {}, "z.nobody"};
  attempt.world.add(CaseClosure{"moved away", false}, "a.one");
  attempt.world.policy.version = 2;
  attempt.world.refresh();
  attempt.request.decided_by = "z.nobody";
  attempt.request.follows = Pin::typed("PRO-00000099");
  attempt.request.considered = a_proposal("INC-1").considered;
  const auto changes = climb<Proposal>(attempt, {
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](Try& a) { a.officer = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post on 20 October 2026", [](Try& a) { a.officer = "c.three"; }},
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](Try& a) { a.request.decided_by = "b.two"; }},
      {Rule::decision_on_paper_is_held, "the paper that 'b.two' signed is not named", [](Try& a) { a.request.on_paper = {{"a form", "the post room", {}, 0, {}}}; }},
      {Rule::policy_is_adopted, "no policy is in force on 20 October 2026", [](Try& a) { a.world.policy.version = 1; a.world.refresh(); }},
      {Rule::role_is_held, "'b.two' does not hold a role that may do this", [](Try& a) { a.request.decided_by = "a.one"; }},
      {Rule::case_is_open, "'RC-2026-7K3F9MQ4' is closed",
       [](Try& a) { std::erase_if(a.world.facts, [](const Fact& f) { return f.header.kind == "closure"; }); a.world.refresh(); }},
      {Rule::a_measure_is_given, "'measures' was not given", [](Try& a) { a.request.measures = {measure("witness-present")}; }},
      {Rule::evidence_is_cited, "'cites' was not given", [](Try& a) { a.request.cites = {Pin::typed(a.world.warning)}; }},
      {Rule::everything_needed_is_given, "'reason' was not given", [](Try& a) { a.request.reason = std::string(4001, 'x'); }},
      {Rule::everything_needed_is_given, "'from' was not given", [](Try& a) { a.request.from = day("2026-11-02"); }},
      {Rule::end_date_is_given, "'until' was not given", [](Try& a) { a.request.until = day("2027-04-30"); }},
      {Rule::review_date_is_given, "'review_on' was not given", [](Try& a) { a.request.review_on = day("2027-02-01"); }},
      {Rule::everything_needed_is_given, "'scope' was not given", [](Try& a) { a.request.scope = "Customer Services"; }},
      {Rule::id_is_known, "'WRN-00000003' is not an incident in RC-2026-7K3F9MQ4", [](Try& a) { a.request.cites = {Pin::typed(a.world.incident), Pin::typed(a.world.incident)}; }},
      {Rule::id_is_known, "'PRO-00000099' is not a proposal in RC-2026-7K3F9MQ4", [](Try& a) { a.request.follows = {}; }},
      {Rule::words_fit_a_letter, "'reason' has 4001 characters, and 4000 is the most", [](Try& a) { a.request.reason.pop_back(); a.world.on("2026-10-19"); }},
      {Rule::clock_is_wrong, "'INC-00000005' was recorded at 2026-10-20T10:00:00Z, which is later than now (2026-10-19T10:00:00Z)", [](Try& a) { a.world.on("2026-10-22"); }},
  }, act);
  const auto& proposal = made<Proposal>(changes);
  CHECK(proposal.cites == std::vector<Pin>{attempt.world.pin(attempt.world.incident)});
  CHECK(proposal.warnings == std::vector<Pin>{attempt.world.pin(attempt.world.warning)});
  CHECK(proposal.policy == attempt.world.policy.pin());
  CHECK(proposal.decided_by == "a.one");
  CHECK(changes.facts.front().fact.recorded.by == "c.three");
  attempt.world.put(changes);
}

TEST_CASE("proposing: the ladder of what must hold") {
  // The earlier restriction ended on 30 April 2027; this is proposed ten days later.
  Try attempt{told().on("2027-05-10"), {}};
  auto& w = attempt.world;
  w.add(Adjustment{"no telephone", {"telephone"}, {"premises-ban"}, Stand::agreed, "deaf", {}}, "a.one");
  w.add(Adjustment{"no post", {"post"}, {}, Stand::asked, "blind", {}}, "a.one");
  const auto volume = w.add(an_incident("2027-05-08", "scatter-gun"), "a.one");
  w.body<Incident>(volume).request = Request::foi;
  const auto danger = w.add(an_incident("2027-05-08", "self-harm"), "a.one");
  const auto bare = w.add(an_incident("2027-05-08"), "a.one");
  w.body<Incident>(bare).evidence.clear();
  const auto since = w.add(an_incident("2027-05-08"), "a.one");
  w.fact(since).recorded.by = "d.four";
  w.body<Person>("PER-00000001").identity = Identity::probable;
  w.body<Warning>(w.warning).expires_on = day("2027-05-09");
  const Fact letter = w.fact(w.warning_letter);
  std::erase_if(w.policy.channels, [](const Choice& c) { return c.key == "web"; });
  w.refresh();
  Proposal& p = attempt.request;
  p = a_proposal(volume);
  p.considered.front().first = "mood";
  answer(attempt, "effect") = "N/A.";
  answer(attempt, "impact") = "  the SAME\n thing";
  answer(attempt, "stays-open") = "The same thing";
  p.considered.emplace_back("against-us", "another answer");
  p.measures = {measure("witness-present"), measure("witness-present")};
  p.measures.back().measure = "nap";
  p.scope = "officer:z.nobody";
  p.from = p.until = day("2027-06-01");
  p.review_on = day("2029-01-01");
  p.reviewer = "z.nobody";
  const auto question = [](std::string_view key) { return find_choice(general_policy().considerations, key)->words; };
  const auto changes = climb<Proposal>(attempt, {
      {Rule::identity_is_confirmed, "the identity of the person in RC-2026-7K3F9MQ4 is probable", [](Try& a) { a.world.body<Person>("PER-00000001").identity = Identity::confirmed; a.world.refresh(); }},
      {Rule::requests_are_not_counted, "'" + volume + "' is about too much contact, and every contact in it is a request, complaint or letter to a representative", [&](Try& a) { a.request.cites = {Pin::typed(danger)}; }},
      {Rule::safeguarding_comes_first, "'" + danger + "' has not been referred to safeguarding", [&](Try& a) { a.request.cites = {Pin::typed(bare)}; }},
      {Rule::evidence_is_held, "no incident cited names evidence that the council holds", [&](Try& a) { a.request.cites = {Pin::typed(bare), Pin::typed(a.world.first_incident)}; }},
      {Rule::warning_has_not_expired, "the 'formal' warning has expired", [](Try& a) { a.world.body<Warning>(a.world.warning).expires_on = day("2027-05-10"); a.world.forget(a.world.warning_letter); }},
      {Rule::warning_was_given, "no 'formal' warning has reached the person", [&](Try& a) { a.world.facts.push_back(letter); a.world.refresh(); a.request.cites = {Pin::typed(a.world.first_incident)}; }},
      {Rule::conduct_after_warning, "no incident cited is later than the warning of 6 October 2026", [](Try& a) { a.request.skip_warning = "impatience"; }},
      {Rule::word_is_in_the_policy, "'impatience' is not a reason to skip ", [](Try& a) { a.request.skip_warning = "immediate-safety"; }},
      {Rule::skipped_warning_is_explained, "the warning is skipped without saying why", [](Try& a) { a.request.explanation = "a knife was shown"; }},
      {Rule::word_is_in_the_policy, "'mood' is not a question of the policy", [](Try& a) { a.request.considered.erase(a.request.considered.begin()); }},
      {Rule::considerations_are_answered, "'cause' is not answered: " + question("cause"), [](Try& a) { a.request.considered.emplace_back("cause", "asked on 20 October"); }},
      {Rule::considerations_are_answered, "'effect' is not answered: " + question("effect"), [](Try& a) { answer(a, "effect") = "two officers left the desk"; }},
      {Rule::each_question_answered, "'impact' and 'stays-open' have the same answer", [](Try& a) { answer(a, "impact") = "he lives alone"; }},
      {Rule::each_question_answered, "'against-us' is answered twice", [](Try& a) { std::erase_if(a.request.considered, [](const auto& each) { return each.second == "another answer"; }); }},
      {Rule::word_is_in_the_policy, "'nap' is not a measure of the policy", [](Try& a) { a.request.measures.back() = measure("call-times:days=tue,from=10:00"); }},
      {Rule::measure_is_well_formed, "'call-times' lacks 'to'", [](Try& a) { a.request.measures.back() = measure("channel-closed:channels=web", ""); }},
      {Rule::word_is_in_the_policy, "'web' is not a channel of the policy", [](Try& a) { a.request.measures.back() = measure("channel-closed:channels=in-person", ""); }},
      {Rule::each_measure_has_its_reason, "'channel-closed' does not say what it answers", [](Try& a) { a.request.measures.back() = measure("named-contacts:contacts=the Complaints Team+e.gone,reach=01234"); }},
      {Rule::contact_is_in_post, "'e.gone' is not in post", [](Try& a) { a.request.measures.back() = measure("discretionary-service-limit:service=social care"); }},
      {Rule::statutory_services_stay_open, "the law requires the service 'social care'", [](Try& a) { a.request.measures.back() = measure("channel-closed:channels=in-person"); }},
      {Rule::measures_agree, "'witness-present' and 'channel-closed': one is about meetings and the other closes contact in person", [](Try& a) { a.request.measures = {measure("premises-ban:premises=the Guildhall")}; }},
      {Rule::measure_respects_adjustments, "'premises-ban' takes away what 'ADJ-00000009' gives", [](Try& a) { a.request.measures = {measure("channel-only:channels=telephone+post")}; }},
      {Rule::a_channel_stays_open, "together these measures leave no channel that the person can use", [](Try& a) { a.request.measures = {measure("channel-only:channels=post+in-person")}; }},
      {Rule::the_way_to_appeal_stays_open, "the person could appeal neither by post nor by e-mail", [](Try& a) { a.request.measures = {measure("channel-only:channels=email")}; }},
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](Try& a) { a.request.scope = "officer:e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post on 10 May 2027", [](Try& a) { a.request.scope = "Housng"; }},
      {Rule::service_is_in_the_register, "'Housng' is not a service in this register", [](Try& a) { a.request.scope = "council-wide"; }},
      {Rule::scope_is_explained, "the whole council is restricted without saying why", [](Try& a) { a.request.scope_because = "three services say so"; }},
      {Rule::dates_are_in_order, "it ends (2027-06-01) before it begins (2027-06-01)", [](Try& a) { a.request.until = day("2028-06-02"); }},
      {Rule::end_comes_in_time, "it ends on 2 June 2028, and the policy allows 12 months: 1 June 2028", [](Try& a) { a.request.until = day("2028-06-01"); }},
      {Rule::review_comes_in_time, "the review (2029-01-01) comes after the end (2028-06-01)", [](Try& a) { a.request.review_on = day("2027-12-02"); }},
      {Rule::review_comes_in_time, "the review is on 2 December 2027, and the policy asks for one within 6 months: by 1 December 2027", [](Try& a) { a.request.review_on = day("2027-06-01"); }},
      {Rule::review_comes_in_time, "the review comes before the restriction begins", [](Try& a) { a.request.review_on = day("2027-05-10"); a.request.from = day("2027-05-09"); a.request.until = day("2028-05-09"); }},
      {Rule::approved_before_it_ends, "its review (2027-05-10) has come already", [](Try& a) { a.request.review_on = day("2027-05-11"); }},
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](Try& a) { a.request.reviewer = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post on 10 May 2027", [](Try& a) { a.request.reviewer = "c.three"; }},
      {Rule::reviewer_can_review, "'c.three' does not hold a role that reviews", [](Try& a) { a.request.reviewer = "b.two"; }},
      {Rule::restart_names_the_earlier_one, "'RST-00000006' ended on 30 April 2027", [](Try& a) { a.request.follows = Pin::typed("RST-00000006"); }},
      {Rule::restart_names_the_earlier_one, "no incident cited is later than 2 November 2026, when 'RST-00000006' began", [&](Try& a) { a.request.cites.push_back(Pin::typed(since)); }},
  }, act);
  CHECK(made<Proposal>(changes).follows == w.pin(w.proposal));
  w.put(changes);
}

TEST_CASE("a restart: what counts as soon after, and after which") {
  Try attempt{told().on("2027-05-10"), {}};
  auto& w = attempt.world;
  attempt.request = a_proposal(w.add(an_incident("2027-05-08"), "a.one"));
  const auto from = [&](std::string_view iso) {
    attempt.request.from = day(iso);
    attempt.request.until = add_months(attempt.request.from, 6);
    attempt.request.review_on = add_months(attempt.request.from, 3);
    return refused(attempt);
  };
  CHECK(from("2027-10-31") == "restart-names-the-earlier-one: 'RST-00000006' ended on 30 April 2027");
  CHECK(from("2027-11-01") == "");  // six months after the first day without it
  SUBCASE("it rests on conduct of a later day than the one on which that began") {
    attempt.request.follows = Pin::typed(w.proposal);
    attempt.request.cites = {Pin::typed(w.add(an_incident("2026-11-02"), "a.one"))};
    CHECK(from("2027-06-01") == "restart-names-the-earlier-one: no incident cited is later than 2 November 2026, when 'RST-00000006' began");
    attempt.request.cites = {Pin::typed(w.add(an_incident("2026-11-03"), "a.one"))};
    CHECK(from("2027-06-01") == "");
  }
  SUBCASE("one that was quashed never was") {
    w.add(Ending{w.pin(w.proposal), EndingKind::quash, "wrong person", {}, "b.two", {}}, "b.two");
    CHECK(from("2027-06-01") == "");
  }
  SUBCASE("a policy without such a time asks for nothing") {
    w.policy.restart_within_months = 0;
    w.refresh();
    CHECK(from("2027-05-10") == "");
  }
  SUBCASE("of several, the latest is named") {
    w.policy.first_review_within_months = w.policy.restart_within_months.emplace(24);
    Proposal second = attempt.request;
    second.from = day("2027-05-12");
    second.until = day("2027-06-12");
    second.review_on = day("2027-06-01");
    second.follows = Pin::typed(w.proposal);
    const auto next = w.put(propose(w.office, w.of_case, second, w.now()));
    w.put(decide(w.office, w.of_case, a_decision(next), w.now("b.two")));
    w.on("2027-07-01");
    attempt.request = a_proposal(w.add(an_incident("2027-06-28"), "a.one"));
    CHECK(from("2027-07-05") == "restart-names-the-earlier-one: 'RST" + next.substr(3) + "' ended on 12 June 2027");
    attempt.request.follows = Pin::typed(w.proposal);
    CHECK(from("2027-07-05") == "restart-names-the-earlier-one: 'RST" + next.substr(3) + "' ended on 12 June 2027");
    attempt.request.follows = Pin::typed(next);
    CHECK(from("2027-07-05") == "");
  }
}

TEST_CASE("a proposal may be typed for its proposer, who then is whoever decided") {
  Try attempt = sound();
  attempt.officer = "c.three";
  attempt.request.decided_by = "a.one";
  attempt.request.on_paper = {{"a signed form", "Customer Relations", {}, 0, {}}};
  CHECK(made<Proposal>(act(attempt)).decided_by == "a.one");
  attempt.officer = "a.one";
  attempt.request.on_paper.clear();  // typed by themselves after all
  CHECK(refused(attempt) == "");
}

TEST_CASE("a proposal without a warning rests on a reason of the policy's, and then on the conduct alone") {
  Try attempt{opened().on("2026-10-20"), {}};
  auto& w = attempt.world;
  attempt.request = a_proposal(w.put(add_incident(w.office, w.of_case, an_incident("2026-10-19"), w.now())));
  CHECK(refused(attempt) == "warning-was-given: no 'formal' warning has reached the person");
  attempt.request.skip_warning = "reported-crime";
  attempt.request.explanation = "the police hold a statement";
  CHECK(made<Proposal>(act(attempt)).warnings.empty());
}

TEST_CASE("answers that say nothing") {
  Try attempt = sound();
  for (const auto* words : {"n/a", "N/A", " none. ", "No", "yes", "nil...", "-", "TBC", "see above", "As\nabove", ".", "  "}) {
    CAPTURE(words);
    answer(attempt, "cause") = words;
    CHECK(refused(attempt).starts_with("considerations-are-answered: 'cause' is not answered: "));
  }
  for (const auto* words : {"none of us knows", "no meeting was asked for", "unknown: asked on 3 October"}) {
    CAPTURE(words);
    answer(attempt, "cause") = words;
    CHECK(refused(attempt) == "");
  }
}

TEST_CASE("scopes, and how letters say them") {
  Try attempt = sound();
  struct Row {
    std::string scope, refused, words;
  };
  for (const auto& row : std::vector<Row>{
           {"Customer Services", "", "Customer Services"},
           {"housing", "", "housing"},
           {"team:Revenues", "", "the Revenues team"},
           {"officer:a.one", "", "the Post of a.one"},
           {"officer:z.nobody", "officer-is-known: 'z.nobody' is not an officer of this register", "the z.nobody"},
           {"council-wide", "scope-is-explained: the whole council is restricted without saying why", "the whole council"},
           {"everything", "service-is-in-the-register: 'everything' is not a service in this register", "everything"},
       }) {
    CAPTURE(row.scope);
    attempt.request.scope = row.scope;
    CHECK(refused(attempt) == row.refused);
    CHECK(scope_words(attempt.world.office, row.scope) == row.words);
  }
}

TEST_CASE("dates at their edges") {
  Try attempt = sound();
  struct Row {
    std::string from, until, review_on, today, rule;
  };
  for (const auto& row : std::vector<Row>{
           {"2026-11-02", "2027-11-02", "2027-05-02", "2026-10-22", ""},
           {"2026-11-02", "2027-11-03", "2027-05-02", "2026-10-22", "end-comes-in-time"},
           {"2026-11-02", "2027-11-02", "2027-05-03", "2026-10-22", "review-comes-in-time"},
           {"2026-11-02", "2026-11-03", "2026-11-03", "2026-10-22", ""},
           {"2026-11-02", "2026-11-03", "2026-11-04", "2026-10-22", "review-comes-in-time"},
           {"2026-11-02", "2026-12-02", "2026-11-02", "2026-10-22", "review-comes-in-time"},
           {"2026-11-02", "2026-11-01", "2026-11-02", "2026-10-22", "dates-are-in-order"},
           {"2026-10-01", "2026-12-02", "2026-11-02", "2026-11-01", ""},
           {"2026-10-01", "2026-12-02", "2026-11-02", "2026-11-02", "approved-before-it-ends"},
           {"2026-08-31", "2027-02-28", "2027-02-28", "2026-10-22", ""},  // six months, to the end of February
       }) {
    CAPTURE(row.from);
    CAPTURE(row.until);
    CAPTURE(row.review_on);
    attempt.request.from = day(row.from);
    attempt.request.until = day(row.until);
    attempt.request.review_on = day(row.review_on);
    attempt.world.on(row.today);
    const auto said = refused(attempt);
    CHECK(said.substr(0, said.find(':')) == row.rule);
  }
}

// -- measures against people, adjustments and what must stay open ---------------------------------------------

TEST_CASE("a named contact, deputy or reader who is an officer is in post; a team's name is words") {
  for (const auto* typed : {"single-point-of-contact:contact=e.gone,deputy=the Complaints Team,reach=01234",
                            "single-point-of-contact:contact=a.one,deputy=e.gone,reach=01234",
                            "named-contacts:contacts=a.one+e.gone,reach=01234", "file-without-reply:reader=e.gone"}) {
    CAPTURE(typed);
    CHECK(refused_with({measure(typed)}) == "contact-is-in-post: 'e.gone' is not in post");
  }
  CHECK(refused_with({measure("single-point-of-contact:contact=a.one,deputy=the Complaints Team,reach=01234")}) == "");
}

TEST_CASE("only a service that the law requires is kept open") {
  CHECK(refused_with({measure("discretionary-service-limit:service=Housing")}) == "");
  CHECK(refused_with({measure("discretionary-service-limit:service=Theatre")}) == "");
  CHECK(refused_with({measure("discretionary-service-limit:service=Social Care")}).starts_with("statutory-services-stay-open"));
}

TEST_CASE("an adjustment counts from when it is asked for until it is refused") {
  World w = sound().world;
  const auto closing = std::vector<Measure>{measure("channel-only:channels=email")};
  CHECK(refused_with(closing, w) == "");
  const auto id = w.add(Adjustment{"no e-mail", {"email"}, {}, Stand::asked, "cannot read a screen", {}}, "a.one");
  CHECK(refused_with(closing, w) == "measure-respects-adjustments: 'channel-only' takes away what '" + id + "' gives");
  CHECK(adjustments_tested(w.of_case, closing) == std::vector<std::string>{id + " and channel-only: it would be taken away"});
  CHECK(adjustments_tested(w.of_case, {a_measure()}) == std::vector<std::string>{id + " and call-length: kept"});
  Review refusing;
  refusing.about = w.pin(id);
  refusing.decision = Stand::refused;
  refusing.explanation = "a reader was given";
  w.add(refusing, "a.one");
  CHECK(refused_with(closing, w) == "");
  CHECK(adjustments_tested(w.of_case, closing).empty());
}

TEST_CASE("what the measures leave open") {
  World w = sound().world;
  const auto open = [&](const std::vector<Measure>& measures) {
    std::string list;
    for (const auto& channel : open_channels(w.of_case, w.policy, measures)) list += channel + " ";
    return list;
  };
  CHECK(open({}) == "telephone email post in-person social-media web ");
  CHECK(open({measure("channel-closed:channels=telephone+web")}) == "email post in-person social-media ");
  CHECK(open({measure("channel-only:channels=post+telephone"), measure("channel-closed:channels=telephone")}) == "post ");
  w.add(Adjustment{"no post", {"post"}, {}, Stand::asked, "blind", {}}, "a.one");
  CHECK(open({measure("channel-only:channels=post+telephone")}) == "telephone ");
  CHECK(refused_with({measure("channel-only:channels=telephone")}, w) == "the-way-to-appeal-stays-open: the person could appeal neither by post nor by e-mail");
  Details other_ways;
  other_ways.appeals_other_ways = "Ring 01234 567893";
  w.add(other_ways, "r.keeper");
  CHECK(refused_with({measure("channel-only:channels=telephone")}, w) == "");
}

TEST_CASE("no measure at all is refused") { CHECK(refused_with({}) == "a-measure-is-given: no measure was given"); }

TEST_CASE("a measure that the pack does not have is refused, though the program knows it") {
  World w = sound().world;
  std::erase(w.policy.measures, "voicemail");
  CHECK(refused_with({measure("voicemail")}, w) == "word-is-in-the-policy: 'voicemail' is not a measure of the policy");
}
