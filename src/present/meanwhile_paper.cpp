#include "meanwhile_paper.hpp"

#include <fmt/format.h>

#include "regard/core/breach.hpp"
#include "regard/core/exception.hpp"
#include "regard/core/filed_mail.hpp"
#include "regard/core/text.hpp"
#include "regard/present/markdown.hpp"

namespace regard::present {

namespace {

std::string item(const std::string& label, const std::string& words) { return fmt::format("- **{}:** {}\n", escape_markdown(label), escape_markdown(words)); }

std::string breaches(const Case& of_case, const Restriction& r, BrokenBy whose) {
  std::string text;
  for (const auto& breach : breaches_of(of_case, r.proposal.id(), whose))
    text += item(fmt::format("{}, {}, by the {}", breach->occurred_on.words(), breach.id(), whose == BrokenBy::council ? "council" : "person"),
                 fmt::format("{} ({})", one_line(breach->summary), word(breach->handled)));
  return text;
}

std::string allowed(const Case& of_case, const Restriction& r, Date today) {
  std::string text;
  for (const auto& each : of_case.all<Exception>()) {
    if (each->about.id != r.proposal.id()) continue;
    const bool now = each->from <= today && today <= last_day(*each);
    text += item(fmt::format("Allowed {}{}, {}", Days{each->from, last_day(*each)}.words(), now ? " (holds today)" : "", each.id()),
                 fmt::format("{} Because: {}", one_line(each->what), one_line(each->explanation)));
  }
  return text;
}

std::string filed(const Case& of_case, const Restriction& r) {
  std::string text;
  for (const auto& mail : filed_under(of_case, r.proposal.id())) {
    const auto reading = reading_of(of_case, mail);
    const auto found = reading ? fmt::format("read on {}; new: {}; at risk: {}; asks for: {}", reading->read_on.words(), one_line(reading->new_information),
                                             one_line(reading->safeguarding), word(reading->request))
                               : std::string("NOT READ YET");
    text += item(fmt::format("Filed, {}{}, {}", mail->items ? fmt::format("{} received ", *mail->items) : "received ", mail->received.words(), mail.id()),
                 found + (reading && !reading->routed_to.empty() ? "; passed on to " + one_line(reading->routed_to) : ""));
  }
  return text;
}

}  // namespace

std::string meanwhile_paper(const Case& of_case, const Restriction& r, Date today) {
  const auto text = breaches(of_case, r, BrokenBy::person) + breaches(of_case, r, BrokenBy::council) + allowed(of_case, r, today) + filed(of_case, r);
  return text.empty() ? text : "\n## While it stood\n\n" + text;
}

}  // namespace regard::present
