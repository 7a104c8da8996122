// What letters about a restriction have in common: its measures, its dates, its appeal.
#include <fmt/format.h>
#include <algorithm>

#include "letter_making.hpp"
#include "letter_words.hpp"
#include "regard/core/proposal.hpp"
#include "regard/core/text.hpp"

namespace regard {

namespace {

/// How to reach the council while these measures hold, in a sentence.
std::string contact_now(const Gather& g, const std::vector<Measure>& measures) {
  for (const auto& measure : measures) {
    const std::string reach = sentence(measure.reach);
    if (measure.measure == "single-point-of-contact")
      return fmt::format("You can reach us through {}: {}", measure.contact, reach);
    if (measure.measure == "named-contacts")
      return fmt::format("You can reach us through {}: {}", quoted_list(measure.contacts), reach);
    if (measure.measure == "representative-only")
      return sentence(fmt::format("You can reach us through {}", measure.representative));
  }
  const auto open = open_channels(g.of_case, *g.subject.policy, measures);
  const std::string ways = ways_to_reach(as_read_by(g.reader(), g.office.details()), open, measures);
  return ways.empty() ? "" : fmt::format("You can still {}, within the limits set out below.", ways);
}

std::string read_and_filed(const Policy& policy) {
  const int days = policy.mail_read_within_working_days;
  if (days <= 0) return "an officer reads it and keeps it on file";
  return fmt::format("an officer reads it within {} working day{} and keeps it on file", days,
                     days == 1 ? "" : "s");
}

}  // namespace

Tree measure_list(const std::vector<Measure>& measures) {
  Tree list = Tree::list();
  for (const auto& measure : measures) {
    Tree& item = list.items.emplace_back(Tree::map());
    item.set("measure_sentence", Tree::text(sentence(sentence_for(measure))));
    item.set("measure_because", Tree::text(sentence(measure.because)));
  }
  return list;
}

std::vector<Measure> measures_in_words(const Gather& g, const std::vector<Measure>& measures) {
  return measures_in_words(g, measures, g.with_names);
}

std::vector<Measure> measures_in_words(const Gather& g, const std::vector<Measure>& measures, bool with_names) {
  std::vector<Measure> said;
  for (const auto& measure : measures) {
    std::vector<std::string> named = measure.contacts;
    named.insert(named.end(), {measure.contact, measure.deputy, measure.reader});
    for (const auto& officer : named) g.officer(officer);  // the letter speaks of each
    said.push_back(in_words(g.office, measure, with_names));
  }
  return said;
}

void gather_restriction(const Gather& g, const Standing& standing) {
  const Policy& policy = *g.subject.policy;
  const Proposal proposal = as_read_by(g.reader(), *g.subject.restriction.proposal);
  g.speaks_from(*g.subject.restriction.proposal.fact);
  const bool council_wide = proposal.scope == "council-wide";
  const auto measures = measures_in_words(g, standing.measures);
  g.values.set("measures", measure_list(measures));
  g.say("scope", scope_words(g.office, proposal.scope));
  g.say_whether("council_wide", council_wide);
  g.say("scope_because", sentence(proposal.scope_because));
  g.say("contact_now", contact_now(g, measures));
  g.say("still_open", "still_open_item", wordings(still_open({g.office.nation, member_word(policy), council_wide, measures}), &OpenThing::letter));
  g.say("ends_on", standing.until.words());
  g.say("being_heard", in_any_way());
  g.say("other_contact", read_and_filed(policy));
  g.say("if_not_kept",
        "we will remind you of it, and may end the call or the visit; any further limit would be a new "
        "decision, with "
        "its own appeal");
  g.say("who_is_told", "told", told_of(policy, measures));
  gather_appeal(g);
}

}  // namespace regard
