#include "regard/core/link.hpp"

#include "ladder.hpp"
#include "regard/core/check.hpp"
#include "regard/core/duties.hpp"

using namespace regard;
using namespace regard::test;

namespace {

constexpr std::string_view here = "RC-2026-7K3F9MQ4", there = "RC-2026-CK2M5B0Z";

struct Asked {
  Link link;
  World other = another();
  bool itself = false;
};
const Case& other_of(const Attempt<Asked>& a) { return a.request.itself ? a.world.of_case : a.request.other.of_case; }
Changes join_it(const Attempt<Asked>& a) { return join_cases(a.world.office, a.world.of_case, other_of(a), a.request.link, a.world.now(a.officer)); }
Changes link_it(const Attempt<Asked>& a) { return link_people(a.world.office, a.world.of_case, other_of(a), a.request.link, a.world.now(a.officer)); }
Changes hand_it(const Attempt<std::string>& a) { return hand_over(a.world.office, a.world.of_case, a.request, a.world.now(a.officer)); }

Link because() { return {{}, {}, {}, "the tenancy file shows one person", {}}; }
Link as_mother() { return {{}, {}, "their mother", {}, {}}; }

void close_by_hand(World& w) { w.add(CaseClosure{"moved away", false}, "a.one"); }
void open_again(World& w) {
  std::erase_if(w.facts, [](const Fact& f) { return f.header.kind == "closure"; });
  w.refresh();
}

/// What every act on two cases asks first; both are closed, and `itself` is set.
std::vector<Rung<Asked>> first_rungs(std::vector<Rung<Asked>> more) {
  std::vector<Rung<Asked>> rungs = {
      {Rule::officer_is_known, "'z.nobody' is not an officer", [](auto& a) { a.officer = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post", [](auto& a) { a.officer = "b.two"; }},
      {Rule::role_is_held, "'b.two' does not hold a role that may do this", [](auto& a) { a.officer = "a.one"; }},
      {Rule::the_other_case_is_another, "'RC-2026-7K3F9MQ4' is the case itself", [](auto& a) { a.request.itself = false; }},
      {Rule::case_is_open, "'RC-2026-7K3F9MQ4' is closed", [](auto& a) { open_again(a.world); }},
      {Rule::case_is_open, "'RC-2026-CK2M5B0Z' is closed", [](auto& a) { open_again(a.request.other); }},
  };
  rungs.insert(rungs.end(), more.begin(), more.end());
  return rungs;
}

Attempt<Asked> at_the_foot(World w) {
  Attempt<Asked> attempt{std::move(w), {}, "z.nobody"};
  attempt.request.itself = true;
  close_by_hand(attempt.world);
  close_by_hand(attempt.request.other);
  return attempt;
}

/// `from` joined into `into`, both as they then stand.
void join(World& from, World& into) {
  from.put(join_cases(from.office, from.of_case, into.of_case, because(), from.now()));
  into.clock = from.clock;
  into.take(from);
}

/// Restricted until 30 April 2027, and ended.
World ended() {
  World w = told().on("2027-05-04");
  Letter over;
  over.letter = "expiry";
  over.about = w.pin(w.proposal);
  over.sent_by = SentBy::post;
  over.sent_on = w.today();
  over.template_sha256 = over.text_sha256 = store::sha256("words");
  over.policy = w.policy.pin();
  w.add(over, "a.one");
  return w;
}

std::vector<std::string> slugs(const std::vector<Finding>& findings) {
  std::vector<std::string> list;
  for (const auto& finding : findings) list.push_back(slug(finding.rule) + ": " + finding.what);
  return list;
}
using Said = std::vector<std::string>;

}  // namespace

TEST_CASE("joining cases: the ladder") {
  auto attempt = at_the_foot(proposed().on("2026-10-23"));
  const auto changes = climb<Asked>(attempt, first_rungs({
      {Rule::everything_needed_is_given, "'explanation' was not given", [](auto& a) { a.request.link = because(); }},
      {Rule::nothing_is_left_behind, "'PRO-00000006' is proposed",
       [](auto& a) { a.world.put(withdraw(a.world.office, a.world.of_case, {Pin::typed(a.world.proposal), "once more"}, a.world.now())); a.request.link.explanation = std::string(20001, 'x'); }},
      {Rule::words_fit_a_letter, "'explanation' has 20001 characters", [](auto& a) { a.request.link = because(); }},
  }), join_it);
  REQUIRE(changes.facts.size() == 2);
  CHECK(made<Link>(changes) == Link{Tie::joined_into, std::string(there), {}, because().explanation, {}});
  CHECK(made<Link>(changes, 1) == Link{Tie::takes_in, std::string(here), {}, because().explanation, {}});
  CHECK(changes.facts[1].fact.header.case_id == there);
  World& w = attempt.world;
  w.put(changes);
  attempt.request.other.take(w);
  CHECK(joined_into(w.of_case)->other_case == there);
  CHECK(refusal_of([&] { add_incident(w.office, w.of_case, an_incident("2026-10-22"), w.now()); }) ==
        "case-is-open: 'RC-2026-7K3F9MQ4' was joined with 'RC-2026-CK2M5B0Z'");
  CHECK(refusal_of([&] { join_it(attempt); }) == "case-is-open: 'RC-2026-7K3F9MQ4' was joined with 'RC-2026-CK2M5B0Z'");
  CHECK(slugs(check_between(w.office, {w.of_case, attempt.request.other.of_case}, w.today())) == Said{});
}

TEST_CASE("nothing is left behind by a join: neither what stands nor what is due; what the person needs goes along") {
  World other = another();
  for (auto* standing : {&told, &in_force}) {
    World w = standing();
    CHECK(refusal_of([&] { join_cases(w.office, w.of_case, other.of_case, because(), w.now()); }).starts_with("nothing-is-left-behind: 'RST-00000006' is"));
  }
  World w = ended();
  Adjustment need{"letters in large print", {}, {}, Stand::asked, "asked by telephone", {}};
  const auto asked = w.put(record_adjustment(w.office, w.of_case, need, w.now()));
  Review agreed;
  agreed.about = Pin::typed(asked);
  agreed.decision = Stand::agreed;
  agreed.explanation = "it costs nothing";
  agreed.review_on = day("2027-09-01");
  w.put(review_adjustment(w.office, w.of_case, agreed, w.now()));
  w.put(record_adjustment(w.office, w.of_case, {"calls after midnight", {}, {}, Stand::refused, "nobody is there", {}}, w.now()));
  join(w, other);
  REQUIRE(other.of_case.all<Adjustment>().size() == 1);
  need.decision = Stand::agreed;
  need.review_on = day("2027-09-01");
  CHECK(*other.of_case.all<Adjustment>().front() == need);
  CHECK(duties_of(w.office, w.of_case, w.today()).empty());
  CHECK(duties_of(other.office, other.of_case, w.today()).front().duty == "adjustment-review");
}

TEST_CASE("restrictions of a joined case are earlier ones, and its warnings are none") {
  World w = ended(), other = another();
  join(w, other);
  const std::vector<EarlierRestriction> earlier{{"RST-00000006", day("2026-11-02"), day("2027-05-01")}};
  CHECK(ties(other.of_case, Tie::takes_in).front()->earlier == earlier);
  CHECK(warned_by(other.of_case, other.policy, w.today()).warnings.empty());
  Proposal p = a_proposal("INC-0");
  p.from = day("2027-05-10");
  CHECK(earlier_elsewhere(other.of_case, other.policy, p.from) == earlier);
  CHECK(earlier_elsewhere(other.of_case, other.policy, day("2029-01-01")).empty());
  other.on("2027-05-05");
  p.cites = {other.of_case.record(other.put(add_incident(other.office, other.of_case, an_incident("2026-11-02"), other.now())))->fact().pin()};
  const auto said = [&] { return refusal_of([&] { require_no_series(other.of_case, other.policy, p); }); };
  CHECK(said() == "restart-names-the-earlier-one: 'RST-00000006' of a case that was joined with this one ended on 30 April 2027");
  p.explanation = "RST-00000006 ended, and it began again within a week";
  CHECK(said() == "restart-names-the-earlier-one: no incident cited is later than 2 November 2026, when 'RST-00000006' began");
  p.cites = {other.of_case.record(other.put(add_incident(other.office, other.of_case, an_incident("2027-05-03"), other.now())))->fact().pin()};
  CHECK(said() == "");
  p.explanation.clear();
  p.from = day("2029-01-01");
  CHECK(said() == "");
}

TEST_CASE("a case that was joined takes along what was joined with it") {
  World first = ended(), second = another(), third = another();
  third.case_id = "RC-2026-ZZZZZZZZ";
  for (auto& fact : third.facts) fact.header.case_id = third.case_id;
  third.refresh();
  join(first, second);
  second.on("2027-05-06");
  join(second, third);
  const auto taken = ties(third.of_case, Tie::takes_in);
  REQUIRE(taken.size() == 2);
  CHECK(taken[0]->other_case == there);
  CHECK(taken[1]->other_case == here);
  CHECK(taken[1]->earlier.size() == 1);
  CHECK(slugs(check_between(third.office, {first.of_case, second.of_case, third.of_case}, second.today())) == Said{});
}

TEST_CASE("a join that meets something that stood, in another clone, leaves the case open for its end") {
  World w = warned(), other = another(), clone = proposed();
  w.on("2026-10-23");
  const auto join = join_cases(w.office, w.of_case, other.of_case, because(), w.now());
  clone.on("2026-10-24");
  clone.put(join);
  CHECK(joined_into(clone.of_case));
  CHECK_FALSE(is_shut_by_a_join(clone.of_case));
  other.take(clone);
  CHECK(duties_of(clone.office, clone.of_case, clone.today()).front().duty == "proposal-to-decide");
  const std::vector<Case> both{clone.of_case, other.of_case};
  CHECK(slugs(check_between(clone.office, both, clone.today())) ==
        Said{"nothing-is-left-behind: 'RC-2026-7K3F9MQ4' was joined with 'RC-2026-CK2M5B0Z', and 'PRO-00000006' is proposed"});
  clone.put(withdraw(clone.office, clone.of_case, {Pin::typed(clone.proposal), "joined elsewhere"}, clone.now()));
  CHECK(is_shut_by_a_join(clone.of_case));
  CHECK(slugs(check_between(clone.office, {clone.of_case, other.of_case}, clone.today())) == Said{});
}

TEST_CASE("two cases joined into one another in two clones: the smaller id goes on") {
  World w = opened(), other = another(), w2 = opened(), other2 = another();
  w.on("2026-10-20");
  other2.on("2026-10-20", "11:00");
  join(w, other);
  other2.put(join_cases(other2.office, other2.of_case, w2.of_case, because(), other2.now()));
  for (const auto& fact : other2.elsewhere) w.put({{{fact, {}}}});
  Fact back = other2.facts.back();
  back.header.id.clear();
  other.put({{{back, {}}}});
  CHECK_FALSE(joined_into(w.of_case));
  CHECK(joined_into(other.of_case)->other_case == here);
  CHECK(slugs(check_between(w.office, {w.of_case, other.of_case}, w.today())) ==
        Said{"link-is-new: 'RC-2026-7K3F9MQ4' and 'RC-2026-CK2M5B0Z' were joined into one another"});
}

TEST_CASE("linking people: the ladder") {
  auto attempt = at_the_foot(opened().on("2026-10-20"));
  World linked = attempt.world;
  const auto changes = climb<Asked>(attempt, first_rungs({
      {Rule::everything_needed_is_given, "'relation' was not given",
       [](auto& a) { a.request.link = as_mother(); a.world.put(link_it(a)); }},
      {Rule::link_is_new, "'RC-2026-7K3F9MQ4' and 'RC-2026-CK2M5B0Z' are linked already",
       [](auto& a) { std::erase_if(a.world.facts, [](const Fact& f) { return f.header.kind == "link"; }); a.world.elsewhere.clear(); a.world.refresh(); }},
  }), link_it);
  CHECK(made<Link>(changes) == Link{Tie::linked_to, std::string(there), "their mother", {}, {}});
  CHECK(made<Link>(changes, 1) == Link{Tie::linked_from, std::string(here), "their mother", {}, {}});
  CHECK(changes.facts[1].fact.header.case_id == there);
  attempt.world.put(changes);
  attempt.request.other.take(attempt.world);
  CHECK(slugs(check_between(attempt.world.office, {attempt.world.of_case, attempt.request.other.of_case}, day("2026-10-20"))) == Said{});
  World& other = attempt.request.other;  // and not from the other side either
  CHECK(refusal_of([&] { link_people(other.office, other.of_case, attempt.world.of_case, as_mother(), other.now()); }) ==
        "link-is-new: 'RC-2026-CK2M5B0Z' and 'RC-2026-7K3F9MQ4' are linked already");
}

TEST_CASE("people who are linked inherit nothing: neither warnings nor restrictions, letters nor duties") {
  World w = in_force(), other = another(), alone = another();
  other.on("2026-11-10");
  alone.on("2026-11-10");
  w.on("2026-11-10");
  w.put(link_people(w.office, w.of_case, other.of_case, as_mother(), w.now()));
  other.take(w);
  for (auto* each : {&other, &alone}) {
    each->on("2026-11-12");
    each->incident = each->put(add_incident(each->office, each->of_case, an_incident("2026-11-11"), each->now()));
  }
  CHECK(refusal_of([&] { propose(other.office, other.of_case, a_proposal(other.incident), other.now()); }) ==
        refusal_of([&] { propose(alone.office, alone.of_case, a_proposal(alone.incident), alone.now()); }));
  CHECK(refusal_of([&] { propose(other.office, other.of_case, a_proposal(other.incident), other.now()); }).starts_with("warning-was-given"));
  CHECK(duties_of(other.office, other.of_case, day("2026-11-12")).size() == duties_of(alone.office, alone.of_case, day("2026-11-12")).size());
  CHECK(earlier_elsewhere(other.of_case, other.policy, day("2026-11-12")).empty());
  for (auto* each : {&other, &alone}) each->warning = each->put(issue_warning(each->office, each->of_case, a_warning(each->incident, "2026-11-12"), each->now()));
  const auto letter = [](World& of) {
    return make_letter(of.office, of.of_case, {"formal-warning", of.warning, SentBy::post, of.today()}, of.now(), true).values;
  };
  Tree theirs = letter(other), own = letter(alone);
  theirs.set("reference", Tree::text(""));  // the id of the warning differs by the link's own
  own.set("reference", Tree::text(""));
  CHECK(theirs == own);
}

TEST_CASE("half a link or join is found") {
  World w = opened(), other = another();
  w.on("2026-10-20");
  w.put(link_people(w.office, w.of_case, other.of_case, as_mother(), w.now()));
  CHECK(slugs(check_between(w.office, {w.of_case, other.of_case}, w.today())) ==
        Said{"both-cases-say-so: 'LNK-00000002' names 'RC-2026-CK2M5B0Z', which does not name this case"});
  CHECK(slugs(check_between(w.office, {w.of_case}, w.today())).size() == 1);
}

TEST_CASE("handing a case over: the ladder") {
  Attempt<std::string> attempt{opened().on("2026-10-20"), "z.other", "z.nobody"};
  close_by_hand(attempt.world);
  const auto changes = climb<std::string>(attempt, {
      {Rule::officer_is_known, "'z.nobody' is not an officer", [](auto& a) { a.officer = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post", [](auto& a) { a.officer = "b.two"; }},
      {Rule::role_is_held, "'b.two' does not hold a role that may do this", [](auto& a) { a.officer = "a.one"; }},
      {Rule::case_is_open, "'RC-2026-7K3F9MQ4' is closed", [](auto& a) { open_again(a.world); }},
      {Rule::officer_is_known, "'z.other' is not an officer", [](auto& a) { a.request = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post", [](auto& a) { a.request = "a.one"; }},
      {Rule::correction_changes_something, "'a.one' owns 'RC-2026-7K3F9MQ4' already", [](auto& a) { a.request = "b.two"; }},
  }, hand_it);
  attempt.world.put(changes);
  CHECK(attempt.world.of_case.person()->owner == "b.two");
  CHECK(attempt.world.of_case.person().fact->version() == 2);
  CHECK(attempt.world.of_case.person().fact->header.changes == "handed over: owner");
}
