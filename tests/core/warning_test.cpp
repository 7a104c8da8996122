#include "regard/core/warning.hpp"

#include "ladder.hpp"

using namespace regard;
using namespace regard::test;

namespace {

using Try = Attempt<Warning>;

struct Typed {
  std::string at_keyboard;
};

Changes act(const Try& a) { return issue_warning(a.world.office, a.world.of_case, a.request, a.world.now(a.officer)); }

WarningStage& stage(World& w, const std::string& level) {
  for (auto& each : w.policy.warning_stages)
    if (each.level == level) return each;
  return w.policy.warning_stages.front();
}

/// A case with one incident of the day before, on 2 October.
World with_incident(const std::string& category = "abuse") {
  World w = opened();
  w.on("2026-10-02");
  w.first_incident = w.put(add_incident(w.office, w.of_case, an_incident("2026-10-01", category), w.now()));
  return w;
}

}  // namespace

TEST_CASE("issuing a warning: the ladder") {
  Try attempt{warned(), {}, "z.nobody"};
  attempt.world.officer("d.four", {"officer"});
  const auto volume = attempt.world.add(an_incident("2026-10-20", "volume-of-contact"), "a.one");
  attempt.world.body<Incident>(volume).request = Request::complaint;
  const auto danger = attempt.world.add(an_incident("2026-10-20", "self-harm"), "a.one");
  attempt.world.add(CaseClosure{"moved away", false}, "a.one");
  stage(attempt.world, "formal").consider = {"meeting"};
  attempt.world.policy.version = 2;
  attempt.world.refresh();
  attempt.request.decided_by = "z.nobody";
  const auto changes = climb<Warning>(attempt, {
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](Try& a) { a.officer = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post on 20 October 2026", [](Try& a) { a.officer = "c.three"; }},
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](Try& a) { a.request.decided_by = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post on 20 October 2026", [](Try& a) { a.request.decided_by = "b.two"; }},
      {Rule::decision_on_paper_is_held, "the paper that 'b.two' signed is not named", [](Try& a) { a.request.on_paper = {{"an e-mail", "", {}, 0, {}}}; }},
      {Rule::decision_on_paper_is_held, "the paper that 'b.two' signed is not named", [](Try& a) { a.request.on_paper.front().held_by = "the post room"; }},
      {Rule::policy_is_adopted, "no policy is in force on 20 October 2026", [](Try& a) { a.world.policy.version = 1; a.world.refresh(); }},
      {Rule::role_is_held, "'b.two' does not hold a role that may do this", [](Try& a) { a.request.decided_by = "d.four"; }},
      {Rule::case_is_open, "'RC-2026-7K3F9MQ4' is closed",
       [](Try& a) { std::erase_if(a.world.facts, [](const Fact& f) { return f.header.kind == "closure"; }); a.world.refresh(); }},
      {Rule::everything_needed_is_given, "'level' was not given", [](Try& a) { a.request.level = "forml"; }},
      {Rule::everything_needed_is_given, "'given_on' was not given", [](Try& a) { a.request.given_on = day("2026-10-21"); }},
      {Rule::everything_needed_is_given, "'how' was not given", [](Try& a) { a.request.how = WarningMeans::call; }},
      {Rule::evidence_is_cited, "'cites' was not given", [](Try& a) { a.request.cites = {Pin::typed(a.world.warning)}; }},
      {Rule::everything_needed_is_given, "'expects' was not given", [](Try& a) { a.request.expects = std::string(4001, 'x'); }},
      {Rule::word_is_in_the_policy, "'forml' is not a warning level of the policy", [](Try& a) { a.request.level = "formal"; }},
      {Rule::id_is_known, "'WRN-00000003' is not an incident in RC-2026-7K3F9MQ4", [&](Try& a) { a.request.cites = {Pin::typed(volume)}; }},
      {Rule::requests_are_not_counted, "'" + volume + "' is about too much contact, and every contact in it is a request, complaint or letter to a representative",
       [&](Try& a) { a.request.cites = {Pin::typed(danger)}; }},
      {Rule::safeguarding_comes_first, "'" + danger + "' has not been referred to safeguarding", [](Try& a) { a.request.cites = {Pin::typed(a.world.first_incident)}; }},
      {Rule::date_has_come, "the day it was given (2026-10-21) is after today, 2026-10-20", [](Try& a) { a.request.given_on = day("2026-10-20"); a.request.monitor_until = day("2026-10-20"); }},
      {Rule::dates_are_in_order, "the monitoring ends before the warning", [](Try& a) { a.request.monitor_until = day("2026-10-21"); a.request.given_by = {"z.nobody"}; }},
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](Try& a) { a.request.given_by = {"e.gone"}; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post on 20 October 2026", [](Try& a) { a.request.given_by = {"b.two"}; }},
      {Rule::warning_is_given_by_its_stage, "a 'formal' warning is given by ", [](Try& a) { a.request.given_by = {"a.one"}; }},
      {Rule::considerations_are_answered, "'meeting' was not considered", [](Try& a) { a.request.considered = {{"meeting", "offered on 3 October"}, {"cause", "none"}}; }},
      {Rule::word_is_in_the_policy, "'cause' is not a ", [](Try& a) { a.request.considered.pop_back(); }},
      {Rule::warning_is_given_by_its_stage, "a 'formal' warning is given by letter, not by call", [](Try& a) { a.request.how = WarningMeans::letter; }},
      {Rule::warning_answers_new_conduct, "no incident cited is later than 'WRN-00000003' of 5 October 2026", [](Try& a) { a.request.cites.push_back(Pin::typed(a.world.incident)); }},
      {Rule::words_fit_a_letter, "'expects' has 4001 characters, and 4000 is the most", [](Try& a) { a.request.expects = "Please speak to us without insults"; a.world.on("2026-10-20", "09:00"); }},
      {Rule::clock_is_wrong, "'INC-00000005' was recorded at 2026-10-20T10:00:00Z, which is later than now (2026-10-20T09:00:00Z)", [](Try& a) { a.world.on("2026-10-20", "12:00"); }},
  }, act);
  const auto& warning = made<Warning>(changes);
  CHECK(warning.cites == std::vector<Pin>{attempt.world.pin(attempt.world.first_incident), attempt.world.pin(attempt.world.incident)});
  CHECK(warning.given_by == std::vector<std::string>{"d.four", "a.one"});  // who decided signs first
  CHECK(warning.decided_by == "d.four");
  CHECK(warning.expires_on == day("2027-10-20"));
  CHECK(warning.policy == attempt.world.policy.pin());
  CHECK(changes.facts.front().fact.recorded.by == "c.three");
  attempt.world.put(changes);
}

TEST_CASE("a warning is typed at the giver's own keyboard") {
  Try attempt{with_incident(), a_warning("INC-00000002", "2026-10-02")};
  Now now = attempt.world.now("a.one");
  const auto refused = [&] { return refusal_of([&] { issue_warning(attempt.world.office, attempt.world.of_case, attempt.request, now); }); };
  CHECK(refused() == "");
  now.at_keyboard = "a.one";
  CHECK(refused() == "");
  now.at_keyboard = "b.two";
  CHECK(refused() == "decider-acts-in-person: this machine's git belongs to 'b.two', not to 'a.one'");
  attempt.world.demo = true;
  attempt.world.refresh();
  CHECK(refused() == "");
}

TEST_CASE("who gives a warning: one of the stage's roles, or all of them") {
  World w = with_incident();
  w.officer("d.four", {"officer"});
  w.officer("g.chief", {"chief"});
  stage(w, "formal").by = {"manager", "chief"};
  stage(w, "formal").all = true;
  for (auto& row : w.policy.roles)
    if (row.act == "warn") row.roles = {"officer", "manager", "chief"};
  w.refresh();
  Try attempt{w, a_warning(w.first_incident, "2026-10-02")};
  CHECK(refusal_of([&] { act(attempt); }) == "warning-is-given-by-its-stage: a 'formal' warning is given by manager and chief, and a.one does not hold chief");
  attempt.request.given_by = {"d.four"};
  CHECK(refusal_of([&] { act(attempt); }) == "warning-is-given-by-its-stage: a 'formal' warning is given by manager and chief, and a.one and d.four do not hold chief");
  attempt.request.given_by = {"g.chief", "a.one"};
  CHECK(made<Warning>(act(attempt)).given_by == std::vector<std::string>{"a.one", "g.chief"});
}

TEST_CASE("a warning's last day is the policy's months later, and none where the policy has none") {
  Try attempt{with_incident(), a_warning("INC-00000002", "2026-10-02")};
  CHECK(made<Warning>(act(attempt)).expires_on == day("2027-10-02"));
  attempt.world.policy.warning_expires_months = 0;
  attempt.world.refresh();
  CHECK_FALSE(made<Warning>(act(attempt)).expires_on);
}

TEST_CASE("a later warning answers new conduct, unless its stage only announces a review") {
  World w = warned();
  Try attempt{w, a_warning(w.first_incident, "2026-10-20")};
  CHECK(refusal_of([&] { act(attempt); }).starts_with("warning-answers-new-conduct"));
  stage(attempt.world, "formal").asks_for_change = false;
  attempt.world.refresh();
  CHECK(refusal_of([&] { act(attempt); }) == "");
}

TEST_CASE("what came after: a later day, or a later hour of the same day when it is known") {
  World w = opened();
  Incident incident = an_incident("2026-07-05");
  const auto after = [&](std::string_view time, std::string_view warned_at) {
    incident.at_time = time;
    Fact fact;
    fact.body = incident;
    return is_after(Held<Incident>{&fact}, day("2026-07-05"), moment("2026-07-05", warned_at));
  };
  CHECK_FALSE(after("", "10:00"));  // in doubt, the person had no chance
  CHECK_FALSE(after("10:59", "10:00"));  // summer time: 10:59 is 09:59Z
  CHECK_FALSE(after("11:00", "10:00"));
  CHECK(after("11:01", "10:00"));
  incident.occurred_on = day("2026-07-06");
  CHECK(after("", "10:00"));
  incident.occurred_on = day("2026-07-04");
  CHECK_FALSE(after("23:59", "10:00"));
  incident.until_on = day("2026-07-06");
  CHECK(after("", "10:00"));  // it went on
}

// -- when a warning counts ----------------------------------------------------------------------------------

TEST_CASE("a written warning counts from its letter, and stops when the letter comes back") {
  World w = with_incident();
  w.on("2026-10-05");
  w.warning = w.put(issue_warning(w.office, w.of_case, a_warning(w.first_incident, "2026-10-05"), w.now()));
  const auto from = [&] { return counts_from(w.of_case, w.policy, w.of_case.find<Warning>(w.warning)).iso(); };
  const auto reached = [&](std::string_view on) { return warned_by(w.of_case, w.policy, day(on)).reached_last_stage; };
  CHECK(from() == "");
  CHECK_FALSE(reached("2026-12-01"));
  w.on("2026-10-07");
  const auto letter = w.send("formal-warning", w.warning);
  CHECK(from() == "2026-10-07");
  CHECK_FALSE(reached("2026-10-06"));
  CHECK(reached("2026-10-07"));
  CHECK(reached("2027-10-05"));  // its last day
  CHECK_FALSE(reached("2027-10-06"));
  w.on("2026-10-12");
  w.put(letter_returned(w.office, w.of_case, {Pin::typed(letter), w.today(), "gone away"}, w.now()));
  CHECK(from() == "");
  CHECK_FALSE(reached("2026-12-01"));
  w.on("2026-10-13");
  w.send("formal-warning", w.warning, SentBy::hand);
  CHECK(from() == "2026-10-13");
}

TEST_CASE("a spoken warning counts from the day it was given") {
  World w = with_incident();
  Warning spoken = a_warning(w.first_incident, "2026-10-01");
  spoken.level = "informal";
  spoken.how = WarningMeans::call;
  w.warning = w.put(issue_warning(w.office, w.of_case, spoken, w.now()));
  CHECK(counts_from(w.of_case, w.policy, w.of_case.find<Warning>(w.warning)) == day("2026-10-01"));
  const auto warned_now = warned_by(w.of_case, w.policy, w.today());
  CHECK(warned_now.warnings == std::vector<Pin>{w.pin(w.warning)});
  CHECK(warned_now.last_asked_for_change == day("2026-10-01"));
  CHECK_FALSE(warned_now.reached_last_stage);
  CHECK(warned_now.not_climbed == std::vector<std::string>{"formal"});
  spoken.how = WarningMeans::letter;  // an informal one in writing waits for its letter
  spoken.cites = {Pin::typed(w.put(add_incident(w.office, w.of_case, an_incident("2026-10-02"), w.now())))};
  spoken.given_on = day("2026-10-02");
  const auto written = w.put(issue_warning(w.office, w.of_case, spoken, w.now()));
  CHECK_FALSE(counts_from(w.of_case, w.policy, w.of_case.find<Warning>(written)));
  w.send("informal-warning", written);
  CHECK(counts_from(w.of_case, w.policy, w.of_case.find<Warning>(written)) == day("2026-10-02"));
}

TEST_CASE("what the person has been warned of") {
  World w = warned();
  const auto warned_now = warned_by(w.of_case, w.policy, w.today());
  CHECK(warned_now.warnings == std::vector<Pin>{w.pin(w.warning)});
  CHECK(warned_now.last_asked_for_change == day("2026-10-06"));
  CHECK(warned_now.reached_last_stage);
  CHECK_FALSE(warned_now.last_stage_expired);
  CHECK(warned_now.not_climbed == std::vector<std::string>{"informal"});
  const auto later = warned_by(w.of_case, w.policy, day("2027-10-06"));
  CHECK(later.last_stage_expired);
  CHECK(later.warnings.empty());
  CHECK_FALSE(later.last_asked_for_change);
  CHECK(later.not_climbed == std::vector<std::string>{"informal", "formal"});
}

TEST_CASE("a restriction follows a warning that was given, has not expired, and was not kept to") {
  World w = warned();
  const auto refused = [&](const std::string& cites, std::string_view on) {
    return refusal_of([&] { require_warned(w.of_case, w.policy, {w.pin(cites)}, day(on)); });
  };
  CHECK(refused(w.incident, "2026-10-20") == "");
  CHECK(refused(w.first_incident, "2026-10-20") == "conduct-after-warning: no incident cited is later than the warning of 6 October 2026");
  CHECK(refused(w.incident, "2027-10-06") == "warning-has-not-expired: the 'formal' warning has expired");
  const auto same_day = w.put(add_incident(w.office, w.of_case, an_incident("2026-10-06"), w.now()));
  CHECK(refused(same_day, "2026-10-20").starts_with("conduct-after-warning"));
  w.body<Incident>(same_day).at_time = "11:01";  // the letter was recorded at 11:00 by the clock on the wall
  w.refresh();
  CHECK(refused(same_day, "2026-10-20") == "");
  w.body<Incident>(same_day).at_time = "11:00";
  w.refresh();
  CHECK(refused(same_day, "2026-10-20").starts_with("conduct-after-warning"));
  w.forget(w.warning_letter);
  CHECK(refused(w.incident, "2026-10-20") == "warning-was-given: no 'formal' warning has reached the person");
  w.policy.warning_stages.clear();
  CHECK(refused(w.incident, "2026-10-20") == "");  // a policy without warnings
}

TEST_CASE("where no warning asked for a change, one that has not gone is not taken for it") {
  Policy policy = general_policy();
  policy.warning_stages.erase(policy.warning_stages.begin());
  policy.warning_stages.back().asks_for_change = false;  // it only announces a review
  World w(policy);
  w.put(open_case(w.office, a_person(), w.now()));
  const auto incident = w.put(add_incident(w.office, w.of_case, an_incident("2026-10-01"), w.now()));
  const auto warning = w.put(issue_warning(w.office, w.of_case, a_warning(incident, "2026-10-01"), w.now()));
  w.send("formal-warning", warning);
  w.put(issue_warning(w.office, w.of_case, a_warning(incident, "2026-10-01"), w.now()));  // its letter has not gone
  CHECK_NOTHROW(require_warned(w.of_case, policy, {w.pin(incident)}, w.today()));
}
