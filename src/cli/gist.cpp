#include "gist.hpp"

#include <fmt/format.h>

#include "regard/core/case.hpp"
#include "regard/core/representative.hpp"

namespace regard::cli {

namespace {

struct Gist {
  std::string operator()(const Person& p) const { return name_of(p); }
  std::string operator()(const Incident& i) const { return fmt::format("{} by {}: {}", i.category, i.channel, i.summary); }
  std::string operator()(const Warning& w) const { return fmt::format("{} by {}: {}", w.level, word(w.how), w.expects); }
  std::string operator()(const Adjustment& a) const { return fmt::format("{}: {}", word(a.decision), a.need); }
  std::string operator()(const Representation& r) const { return fmt::format("of {}: {}", r.about.id, r.summary); }
  std::string operator()(const Referral& r) const { return fmt::format("to {}", word(r.referred_to)); }
  std::string operator()(const Proposal& p) const { return p.immediate ? fmt::format("at once, told {}: {}", word(p.told_by), p.reason) : p.reason; }
  std::string operator()(const Consultation& c) const { return fmt::format("of {}: {}", c.role, c.answered_on ? c.advice : "asked"); }
  std::string operator()(const Decision& d) const {
    if (d.outcome == Outcome::settled) return fmt::format("settle {}: {} stands: {}", d.about.id, d.stands.id, d.explanation);
    return fmt::format("{} {}: {}", word(d.outcome), d.about.id, d.reason);
  }
  std::string operator()(const Withdrawal& w) const { return fmt::format("of {}: {}", w.about.id, w.reason); }
  std::string operator()(const Ending& e) const { return fmt::format("{} {}: {}", word(e.ending), e.about.id, e.reason); }
  std::string operator()(const ContactChange& c) const { return fmt::format("of {}: {} from {}", c.about.id, c.contact, c.from.iso()); }
  std::string operator()(const Letter& l) const { return fmt::format("{} of {}, by {}", l.letter, l.about.id, word(l.sent_by)); }
  std::string operator()(const Delivery& d) const { return fmt::format("{} came back: {}", d.about.id, d.explanation); }
  std::string operator()(const Review& r) const {
    if (r.adjourned_to) return fmt::format("of {} put off to {}: {}", r.about.id, r.adjourned_to.iso(), r.explanation);
    if (r.asked_on) return fmt::format("of {} asked for: {}", r.about.id, r.grounds);
    return fmt::format("{} {}: {}", r.outcome == ReviewOutcome::none ? word(r.decision) : word(r.outcome), r.about.id, r.reason.empty() ? r.explanation : r.reason);
  }
  std::string operator()(const Marker& m) const { return fmt::format("{}: {}", m.category, m.risk); }
  std::string operator()(const Appeal& a) const { return fmt::format("of {}: {}", a.about.id, a.grounds); }
  std::string operator()(const Ruling& r) const {
    if (r.outcome == Ruled::none) return fmt::format("{} goes to {}", r.about.id, r.allocated_to);
    return fmt::format("{} {}: {}", word(r.outcome), r.about.id, r.reason);
  }
  std::string operator()(const Representative& r) const { return representative_words(r); }
  std::string operator()(const Link& l) const { return fmt::format("{} {}{}", word(l.tie), l.other_case, l.relation.empty() ? "" : ": " + l.relation); }
  std::string operator()(const Move& m) const { return fmt::format("{} was another person's", m.about.id); }
  std::string operator()(const Notification& n) const { return fmt::format("{} of {}{}: {}", word(n.audience), n.about.id, n.again ? ", anew" : "", n.who); }
  std::string operator()(const Recall& r) const { return fmt::format("of {}", r.about.id); }
  std::string operator()(const CaseClosure& c) const { return c.explanation; }
  template <class T>
  std::string operator()(const T&) const { return {}; }  // records of the office
};

}  // namespace

std::string gist(const Fact& fact) { return std::visit(Gist{}, fact.body); }

}  // namespace regard::cli
