// Random walks: whatever is tried, by whoever, under every pack that ships, leaves a register in which `check` finds no
// error, every record reads back equal from its bytes, and nothing that is overdue drops out of the list by itself.
#include <doctest/doctest.h>

#include <filesystem>
#include <map>
#include <random>
#include <set>

#include "core/world.hpp"
#include "regard/core/breach.hpp"
#include "regard/core/check.hpp"
#include "regard/core/contact_change.hpp"
#include "regard/core/duties.hpp"
#include "regard/core/exception.hpp"
#include "regard/core/filed_mail.hpp"
#include "regard/core/immediate.hpp"
#include "regard/core/marker.hpp"
#include "regard/core/ombudsman.hpp"
#include "regard/core/notification.hpp"

using namespace regard;
using namespace regard::test;

namespace {

namespace fs = std::filesystem;

std::vector<std::string> packs() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(REGARD_SOURCE_DIR "/policies")) names.push_back(entry.path().stem().string());
  std::sort(names.begin(), names.end());
  return names;
}

using Overdue = std::set<std::pair<std::string, std::string>>;

class Walk {
 public:
  Walk(const std::string& pack, unsigned seed) : dice_(seed), w_(shipped_policy(pack, pack == "general" ? nullptr : &general_policy())) {
    w_.on("2026-09-01");
    int nth = 0;
    for (const auto& role : w_.policy.all_roles())
      for (const auto* each : {"first", "second"})
        if (role != registrar_role) people_.push_back(fmt::format("{}.{}", each, ++nth)), w_.officer(people_.back(), {role});
    w_.on("2026-10-01");
    w_.put(open_case(w_.office, a_person(), w_.now(w_.office.holders(w_.policy.roles_for("record"), w_.today()).front())));
  }

  void go(int steps) {
    for (int step = 0; step < steps; ++step) {
      attempt();
      if (chance(4)) pass(1 + static_cast<int>(below(5)));
      if (step % 40 == 0) look();
    }
    look();
  }

  std::map<std::string, int> accepted, tried;

 private:
  std::size_t below(std::size_t n) { return n == 0 ? 0 : dice_() % n; }
  bool chance(unsigned in) { return dice_() % in == 0; }
  template <class T>
  const T& one_of(const std::vector<T>& list) { return list.at(below(list.size())); }
  std::string anybody() { return one_of(people_); }
  /// Mostly somebody who may.
  std::string holder(std::string_view act) {
    const auto list = w_.office.holders(w_.policy.roles_for(act), w_.today());
    return list.empty() || chance(8) ? anybody() : one_of(list);
  }
  template <class T>
  std::string id_of() {
    const auto list = w_.of_case.all<T>();
    if (list.empty()) return "PRO-00000000";
    return (chance(2) ? list.back() : one_of(list)).id();
  }
  /// One that binds, mostly; with a single point of contact, where that matters.
  std::string binding(bool with_contact = false) {
    std::vector<std::string> ids;
    for (const auto& r : restrictions_of(w_.office, w_.of_case, w_.today()))
      if (!refused_by(r.state, Act::review) && !r.is_immediate() && (!with_contact || std::any_of(r.measures.begin(), r.measures.end(), [](const Measure& m) { return m.measure == "single-point-of-contact"; })))
        ids.push_back(r.proposal.id());
    return ids.empty() || chance(6) ? id_of<Proposal>() : one_of(ids);
  }
  /// One whose state allows the act, mostly; imposed at once or not.
  std::string allowing(Act act) {
    std::vector<std::string> ids;
    for (const auto& r : restrictions_of(w_.office, w_.of_case, w_.today()))
      if (!refused_by(r.state, act)) ids.push_back(r.proposal.id());
    return ids.empty() || chance(6) ? id_of<Proposal>() : one_of(ids);
  }
  /// One that waits for its decision, mostly.
  std::string waiting() {
    std::vector<std::string> ids;
    for (const auto& r : restrictions_of(w_.office, w_.of_case, w_.today()))
      if (r.state == State::proposed) ids.push_back(r.proposal.id());
    return ids.empty() || chance(6) ? id_of<Proposal>() : one_of(ids);
  }
  std::string waiting_appeal() {
    std::vector<std::string> ids;
    for (const auto& each : w_.of_case.all<Appeal>())
      if (!ruling_on(w_.of_case, each)) ids.push_back(each.id());
    return ids.empty() || chance(6) ? id_of<Appeal>() : one_of(ids);
  }
  Date ahead(int days) { return w_.today() + std::chrono::days(days); }
  std::vector<Pin> said() {
    std::vector<Pin> pins;
    for (const auto& each : unconsidered(w_.of_case, {})) pins.push_back(Pin::typed(each.id()));
    return pins;
  }
  std::string words(std::string_view what) { return fmt::format("{} {}", what, dice_() % 1000); }

  Changes incident(const Now& now) {
    Incident i = an_incident(ahead(-static_cast<int>(below(4))).iso(), one_of(keys_of(w_.policy.categories)));
    i.channel = one_of(keys_of(w_.policy.channels));
    if (chance(4)) i.affected = {{anybody(), {}}};
    if (w_.policy.is_volume(i.category)) i.until_on = i.occurred_on, i.contacts = 30, i.not_counted = 2;
    if (chance(5)) i.evidence.front().kept_until = ahead(60);
    return add_incident(w_.office, w_.of_case, i, now);
  }
  Changes warn(const Now& now) {
    const auto& stage = one_of(w_.policy.warning_stages);
    Warning g = a_warning(id_of<Incident>(), w_.today().iso());
    g.level = stage.level;
    g.how = stage.how == "letter" ? WarningMeans::letter : WarningMeans::call;
    for (const auto& role : stage.by) g.given_by.push_back(one_of(w_.office.holders({role}, w_.today())));
    for (const auto& key : stage.consider) g.considered.emplace_back(key, words("asked about " + key));
    const Now giver{now.at, now.today, chance(8) ? now.officer : g.given_by.front(), {}};
    return issue_warning(w_.office, w_.of_case, g, giver);
  }
  std::vector<Measure> measures() {
    std::vector<Measure> all{a_measure(), another_measure(), Measure::typed("premises-ban:premises=Central Library"), Measure::typed("single-point-of-contact:contact=Complaints Team,deputy=Duty Officer,reach=01234 567892")};
    all.back().because = "nobody knew who had answered";
    all[2].because = "staff were threatened there";
    std::erase_if(all, [&](const Measure&) { return chance(3); });
    std::erase_if(all, [&](const Measure& m) { return std::find(w_.policy.measures.begin(), w_.policy.measures.end(), m.measure) == w_.policy.measures.end(); });
    return all;
  }
  Changes propose_something(const Now& now) {
    Proposal p = a_proposal(id_of<Incident>());
    p.measures = measures();
    p.cites.push_back(Pin::typed(id_of<Incident>()));
    if (p.cites[0] == p.cites[1]) p.cites.pop_back();
    p.considered.clear();
    for (const auto& question : w_.policy.considerations) p.considered.emplace_back(question.key, words("Asked: " + question.key));
    p.from = ahead(3);
    p.until = add_months(p.from, 2);
    p.review_on = add_months(p.from, 1);
    p.reviewer = chance(2) ? holder("review") : std::string{};
    if (!chance(4) && !w_.policy.skip_warning_reasons.empty()) p.skip_warning = one_of(w_.policy.skip_warning_reasons).key, p.explanation = "it could not wait";
    if (chance(2) && !w_.of_case.all<Proposal>().empty()) p.follows = Pin::typed(id_of<Proposal>());
    return propose(w_.office, w_.of_case, p, now);
  }
  Changes ask_advice(const Now& now) {
    const auto& asked = w_.policy.consultees_for("approve");
    const auto role = asked.empty() || chance(6) ? one_of(w_.policy.all_roles()) : one_of(asked);
    const bool answered = !chance(4);
    return consult(w_.office, w_.of_case, {Pin::typed(waiting()), role, w_.today(), answered ? w_.today() : Date{}, answered ? "go on" : "", {}}, now);
  }
  Changes decide_something(const Now& now) {
    Decision d = a_decision(waiting(), chance(6) ? Outcome::refuse : chance(6) ? Outcome::returned : Outcome::approve);
    d.considered = said();
    return decide(w_.office, w_.of_case, d, now);
  }
  Changes at_once(const Now& now) {
    Proposal p;
    p.measures = measures();
    p.cites = {Pin::typed(id_of<Incident>())};
    p.reason = "somebody was in danger";
    p.told_by = ToldBy::in_person;
    p.told_at = now.at;
    return impose_now(w_.office, w_.of_case, p, now);
  }
  Changes send_something(const Now& now) {
    std::vector<std::pair<std::string, std::string>> wanted;
    for (const auto& duty : duties_of(w_.office, w_.of_case, w_.today()))
      if (duty.command.starts_with("regard letter send ")) {
        const auto rest = duty.command.substr(19);
        const auto kind = rest.substr(0, rest.find(' '));
        if (letter_kind(kind)) wanted.emplace_back(kind, rest.substr(kind.size() + 1, 12));
      }
    if (wanted.empty()) throw Refusal(Rule::letter_has_its_facts, "no letter is to be sent", "wait");
    const auto [kind, about] = one_of(wanted);
    const LetterRequest request{kind, about, chance(2) ? SentBy::post : SentBy::hand, w_.today()};
    const auto making = make_letter(w_.office, w_.of_case, request, now, true);
    return send_letter(w_.office, w_.of_case, making, request, "words", store::sha256("words"), store::sha256("template"), now);
  }
  Changes review_something(const Now& now) {
    Review r = a_review(binding(), chance(3) ? ReviewOutcome::lifted : chance(2) ? ReviewOutcome::varied : ReviewOutcome::continued);
    r.reason = words("What happened since: ");
    r.agreement = "The calls stop";
    r.considered = said();
    r.review_on = r.outcome == ReviewOutcome::lifted ? Date{} : ahead(10);
    r.measures.clear();
    if (r.outcome == ReviewOutcome::varied) r.until = ahead(14);
    return record_review(w_.office, w_.of_case, r, now);
  }
  Changes put_off(const Now& now) {
    Review r;
    r.about = Pin::typed(allowing(Act::adjourn));
    const auto held = w_.of_case.find<Proposal>(r.about.id);
    r.adjourned_to = held ? restriction_of(w_.office, w_.of_case, held, w_.today()).review_on + std::chrono::days(5) : ahead(5);
    r.explanation = "in hospital";
    return adjourn_review(w_.office, w_.of_case, r, now);
  }
  Changes ask(const Now& now) {
    Review r;
    r.about = Pin::typed(binding());
    r.asked_on = w_.today();
    r.grounds = "I have kept to it";
    return ask_for_review(w_.office, w_.of_case, r, now);
  }
  Changes appeal(const Now& now) {
    Appeal a;
    a.about = Pin::typed(chance(3) ? id_of<Warning>() : chance(3) ? marker(warns) : binding());
    a.received_on = w_.today();
    a.lodged_by = LodgedBy::post;
    a.grounds = "It was not me";
    if (chance(2)) a.late_explanation = "I was ill";
    return lodge_appeal(w_.office, w_.of_case, a, now);
  }
  Changes give(const Now& now) {
    Ruling r;
    r.about = Pin::typed(waiting_appeal());
    r.allocated_to = holder("appeal");
    return allocate_appeal(w_.office, w_.of_case, r, now);
  }
  Changes rule(const Now& now) {
    Ruling r;
    r.about = Pin::typed(waiting_appeal());
    r.outcome = chance(3) ? Ruled::quash : chance(2) ? Ruled::vary : chance(2) ? Ruled::dismiss : Ruled::out_of_time;
    r.reason = "The recordings show it";
    r.considered = said();
    if (r.outcome == Ruled::vary) r.conditions = {"we ring back within two days"};
    const auto held = w_.of_case.find<Appeal>(r.about.id);
    const auto given = held ? allocation_of(w_.of_case, held) : Held<Ruling>{};
    const Now hearer{now.at, now.today, given && !chance(6) ? given->allocated_to : now.officer, {}};
    return decide_appeal(w_.office, w_.of_case, r, hearer);
  }
  std::string dangerous() {
    std::vector<std::string> ids;
    for (const auto& each : w_.of_case.all<Incident>())
      if (!w_.policy.is_volume(each->category) && each->category != "self-harm") ids.push_back(each.id());
    return ids.empty() || chance(6) ? id_of<Incident>() : one_of(ids);
  }
  Changes mark(const Now& now) {
    Marker m;
    m.cites = {Pin::typed(dangerous())};
    const auto cited = w_.of_case.find<Incident>(m.cites.front().id);
    m.category = chance(6) || !cited ? one_of(keys_of(w_.policy.categories)) : cited->category;
    m.risk = words("may strike");
    m.precautions = "go in pairs";
    m.review_on = ahead(6);
    m.remove_by = ahead(chance(2) ? 9 : 30);
    m.tell = chance(3) ? Tell::not_told : Tell::told;
    if (!chance(4)) m.explanation = words("the police ask for that");
    return propose_marker(w_.office, w_.of_case, m, now);
  }
  std::string marker(bool (*fits)(const MarkerStands&)) {
    std::vector<std::string> ids;
    for (const auto& m : markers_of(w_.office, w_.of_case, w_.today()))
      if (fits(m)) ids.push_back(m.id());
    return ids.empty() || chance(6) ? id_of<Marker>() : one_of(ids);
  }
  Changes decide_marking(const Now& now) {
    Decision d = a_decision(marker([](const MarkerStands& m) { return m.state == MarkerState::proposed; }), chance(6) ? Outcome::refuse : Outcome::approve);
    d.considered = said();
    return decide_marker(w_.office, w_.of_case, d, now);
  }
  Changes look_at_marker(const Now& now) {
    Review r;
    r.about = Pin::typed(marker(warns));
    r.reason = words("What happened since: ");
    r.considered = said();
    r.review_on = ahead(4);
    r.tell = chance(2) ? Tell::none : chance(2) ? Tell::told : Tell::not_told;
    r.explanation = words("asked the police again");
    if (chance(4)) r.until = ahead(8);
    return review_marker(w_.office, w_.of_case, r, now);
  }
  Changes unmark(const Now& now) {
    if (!chance(3)) throw Refusal(Rule::marker_stands, "not now", "later");
    return remove_marker(w_.office, w_.of_case, {Pin::typed(marker(warns)), {}, "it has been calm", {}, {}, {}}, now);
  }
  Changes need(const Now& now) {
    return chance(2) ? record_adjustment(w_.office, w_.of_case, {"large print", {}, {}, Stand::asked, "asked", ahead(90)}, now)
                     : review_adjustment(w_.office, w_.of_case, look_at(id_of<Adjustment>()), now);
  }
  Review look_at(const std::string& adjustment) {
    Review r;
    r.about = Pin::typed(adjustment);
    r.decision = chance(3) ? Stand::refused : Stand::agreed;
    r.explanation = "looked at";
    return r;
  }
  Changes speak(const Now& now) {
    const auto about = chance(4) ? id_of<Appeal>() : id_of<Proposal>();
    return record_representation(w_.office, w_.of_case, {Pin::typed(about), w_.today(), From::person, words("It was not so")}, now);
  }
  Changes refer(const Now& now) {
    return record_referral(w_.office, w_.of_case, {ReferredTo::safeguarding, w_.today(), {Pin::typed(chance(3) ? id_of<FiledMail>() : id_of<Incident>())}, {}, {}}, now);
  }

  Changes break_it(const Now& now) {
    const auto handled = chance(2) ? Handled::reminded : chance(2) ? Handled::escalated : Handled::filed;
    return record_breach(w_.office, w_.of_case, {Pin::typed(allowing(Act::breach)), ahead(-static_cast<int>(below(3))), words("You rang at night"), handled, chance(4)}, now);
  }
  Changes allow(const Now& now) {
    const Date from = ahead(static_cast<int>(below(2)));
    return allow_exception(w_.office, w_.of_case, {Pin::typed(allowing(Act::except)), "come in once", from, from + std::chrono::days(chance(4) ? 40 : 0), "it cannot wait", {}}, now);
  }
  Changes file(const Now& now) {
    FiledMail m;
    m.about = Pin::typed(binding(true));
    const Date day = ahead(-static_cast<int>(below(3)));
    m.received = {day, day};
    return file_mail(w_.office, w_.of_case, m, now);
  }
  Changes read(const Now& now) {
    FiledMail m;
    m.about = Pin::typed(id_of<FiledMail>());
    m.read_on = w_.today();
    m.new_information = "none";
    m.safeguarding = chance(3) ? "a child is alone at night" : "none";
    m.request = FiledRequest::nothing;
    if (m.safeguarding != "none" && !chance(4)) m.routed_to = "social care";
    return file_mail(w_.office, w_.of_case, m, now);
  }
  Changes ombudsman(const Now& now) {
    OmbudsmanCase o;
    o.body = "the ombudsman";
    o.reference = fmt::format("26 00{}", below(3));
    o.dated = w_.today();
    o.stage = chance(2) ? OmbudsmanStage::decided : chance(2) ? OmbudsmanStage::draft : OmbudsmanStage::opened;
    if (o.stage == OmbudsmanStage::decided) o.finding = "fault";
    if (chance(2)) o.remedies = {{words("Do this:"), ahead(20)}};
    if (chance(4)) o.done = {"1"};
    return record_ombudsman(w_.office, w_.of_case, o, now);
  }

  /// Mostly as a duty asks.
  Changes tell(const Now& now) {
    Notification n;
    n.about = Pin::typed(allowing(Act::tell));
    n.audience = one_of(std::vector<Audience>{Audience::members, Audience::staff, Audience::systems, Audience::contractor});
    n.who = n.audience == Audience::systems ? "reception" : "all";
    for (const auto& duty : duties_of(w_.office, w_.of_case, w_.today()))
      if (duty.command.starts_with("regard notify systems") && chance(2)) n.audience = Audience::systems, n.who = "reception", n.about = Pin::typed(duty.ref);
    n.told_by = NotifiedBy::email;
    n.told_on = w_.today();
    n.again = chance(3);
    return notify(w_.office, w_.of_case, n, now);
  }
  Changes untell(const Now& now) { return withdraw_notification(w_.office, w_.of_case, {Pin::typed(id_of<Notification>()), w_.today()}, now); }

  void attempt() {
    struct Try {
      const char* name;
      const char* act;  // whose roles may do it
      Changes (Walk::*make)(const Now&);
      std::size_t weight;  // how often it is tried, against the others
    };
    static const std::vector<Try> tries = {
        {"incident", "record", &Walk::incident, 1}, {"warn", "warn", &Walk::warn, 1}, {"refer", "record", &Walk::refer, 1},
        {"propose", "propose", &Walk::propose_something, 2}, {"consult", "propose", &Walk::ask_advice, 1},
        {"decide", "approve", &Walk::decide_something, 3}, {"send", "letters", &Walk::send_something, 3},
        {"impose-now", "impose_now", &Walk::at_once, 1}, {"review", "review", &Walk::review_something, 1},
        {"adjourn", "review", &Walk::put_off, 8}, {"ask", "record", &Walk::ask, 1}, {"appeal", "record", &Walk::appeal, 1},
        {"allocate", "appeals_office", &Walk::give, 2}, {"rule", "appeal", &Walk::rule, 2}, {"need", "record", &Walk::need, 1},
        {"speak", "record", &Walk::speak, 1}, {"withdraw", "propose", &Walk::take_back, 2}, {"quash", "approve", &Walk::end, 2},
        {"returned", "letters", &Walk::come_back, 1}, {"mark", "marker", &Walk::mark, 1},
        {"decide-marker", "marker", &Walk::decide_marking, 6}, {"review-marker", "marker", &Walk::look_at_marker, 4},
        {"remove-marker", "marker", &Walk::unmark, 3}, {"contact", "propose", &Walk::contact, 4},
        {"breach", "record", &Walk::break_it, 1}, {"exception", "approve", &Walk::allow, 3}, {"file", "record", &Walk::file, 2},
        {"read", "read_mail", &Walk::read, 2}, {"ombudsman", "record", &Walk::ombudsman, 1}, {"tell", "notices", &Walk::tell, 1},
        {"tell", "members", &Walk::tell, 1}, {"untell", "notices", &Walk::untell, 1}};
    std::size_t all = 0;
    for (const auto& each : tries) all += each.weight;
    std::size_t left = below(all);
    auto drawn = tries.begin();
    for (; drawn->weight <= left; ++drawn) left -= drawn->weight;
    const Try& each = *drawn;
    const auto facts = w_.facts.size();
    ++tried[each.name];
    CAPTURE(each.name);
    try {
      w_.put((this->*each.make)(w_.now(holder(each.act))));
      ++accepted[each.name];
    } catch (const Refusal& refusal) {
      CHECK_FALSE(refusal.mend.empty());
      CHECK(w_.facts.size() == facts);
    }
  }
  Changes take_back(const Now& now) { return withdraw(w_.office, w_.of_case, {Pin::typed(id_of<Proposal>()), "too soon"}, now); }
  Changes end(const Now& now) {
    if (!chance(2)) throw Refusal(Rule::restriction_stands, "not now", "later");
    return quash(w_.office, w_.of_case, {Pin::typed(allowing(Act::quash)), {}, "it should not have been", {}, {}, {}}, now);
  }
  Changes come_back(const Now& now) {
    if (!chance(3)) throw Refusal(Rule::letter_was_sent, "not now", "later");
    return letter_returned(w_.office, w_.of_case, {Pin::typed(id_of<Letter>()), w_.today(), "gone away"}, now);
  }
  Changes contact(const Now& now) {
    return change_contact(w_.office, w_.of_case, {Pin::typed(binding(true)), "Housing Team", "Duty Officer", "01234 567893", ahead(2), "moved", {}, {}, {}}, now);
  }

  std::vector<State> states() const {
    std::vector<State> list;
    for (const auto& r : restrictions_of(w_.office, w_.of_case, w_.today())) list.push_back(r.state);
    return list;
  }
  /// All that is overdue; a missed invitation to a review gives way to the letter that says it was missed.
  Overdue overdue() const {
    Overdue list;
    for (const auto& duty : duties_of(w_.office, w_.of_case, w_.today()))
      if (days_left(duty, w_.today()) < 0 && duty.duty != "review-invitation") list.emplace(duty.duty, duty.ref);
    return list;
  }
  /// Days go by, and nobody does anything.
  void pass(int days) {
    for (int i = 0; i < days; ++i) {
      const auto before = overdue();
      const auto stood = states();
      w_.clock = Instant(w_.clock.seconds() + std::chrono::days(1));
      if (stood != states()) continue;
      const auto after = overdue();
      for (const auto& duty : before) {
        CAPTURE(duty.first);
        CAPTURE(duty.second);
        CAPTURE(w_.today().iso());
        CHECK(after.contains(duty));
      }
    }
  }

  void look() const {
    auto findings = check_case(w_.office, w_.of_case, w_.today(), w_.clock);
    for (auto& finding : check_office(w_.office, w_.today(), w_.clock)) findings.push_back(finding);
    for (const auto& finding : findings) {
      CAPTURE(finding.what);
      CHECK((finding.severity == Finding::Severity::warning || finding.rule == Rule::block_outlives_restriction));  // nobody switched it off yet
    }
    std::set<std::string> identities;
    for (const auto& duty : duties_of(w_.office, w_.of_case, w_.today())) {
      CHECK_MESSAGE(identities.insert(identity_of(duty)).second, identity_of(duty));
      CHECK_FALSE(duty.owner.empty());
      CHECK_FALSE(duty.command.empty());
      CHECK(duty.due_on);
    }
  }

  std::mt19937 dice_;
  World w_;
  std::vector<std::string> people_;
};

}  // namespace

TEST_CASE("whatever is tried, by whoever, under every pack, leaves a register in which nothing is wrong and nothing is lost") {
  std::map<std::string, int> accepted, refused;
  for (const auto& pack : packs()) {
    CAPTURE(pack);
    for (const unsigned seed : {1u, 2u, 3u}) {
      CAPTURE(seed);
      Walk walk(pack, seed);
      walk.go(400);
      for (const auto& [name, times] : walk.accepted) accepted[name] += times;
      for (const auto& [name, times] : walk.tried) refused[name] += times - walk.accepted[name];
    }
  }
  for (const auto& each : refused) {  // a walk that gets nowhere, or is let in everywhere, shows nothing
    CAPTURE(each.first);
    CHECK(accepted[each.first] > 0);
    CHECK(each.second > 0);
  }
}
