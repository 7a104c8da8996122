// The tests of measures against each other, the person's adjustments and what must stay open.
#include <algorithm>
#include <fmt/format.h>

#include "regard/core/person.hpp"
#include "regard/core/proposal.hpp"
#include "regard/core/text.hpp"

namespace regard {

namespace {

bool has(const std::vector<std::string>& list, std::string_view item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

/// An adjustment counts from when it was asked for until it is refused: the benefit of the doubt is the person's.
std::vector<Held<Adjustment>> counting(const Case& of_case) {
  auto list = of_case.all<Adjustment>();
  std::erase_if(list, [&](const auto& adjustment) { return stand_of(of_case, adjustment) == Stand::refused; });
  return list;
}

std::vector<std::string> cannot_use(const Case& of_case) {
  std::vector<std::string> channels;
  for (const auto& adjustment : counting(of_case))
    channels.insert(channels.end(), adjustment->cannot_use.begin(), adjustment->cannot_use.end());
  return channels;
}

bool takes_away(const Measure& measure, const Adjustment& adjustment) {
  if (has(adjustment.rules_out, measure.measure)) return true;
  return measure.measure == "channel-only" && !measure.channels.empty() &&
         std::all_of(measure.channels.begin(), measure.channels.end(),
                     [&](const auto& channel) { return has(adjustment.cannot_use, channel); });
}

void require_alone(const Office& office, const Policy& policy, const Measure& measure, Date today) {
  require_word(measure.measure, policy.measures, "measure");
  const auto wrong = ill_formed(measure);
  require(Rule::measure_is_well_formed, wrong.empty(), wrong, "write it as --measure 'KIND:key=value,…'; 'regard schema proposal' lists the parts");
  for (const auto& channel : measure.channels) require_word(channel, keys_of(policy.channels), "channel");
  require(Rule::each_measure_has_its_reason, !measure.because.empty(), fmt::format("'{}' does not say what it answers", measure.measure),
          fmt::format("--measure '{}:…,because=TEXT'; the person will read it", measure.measure));
  auto people = measure.contacts;
  for (const auto& one : {measure.contact, measure.deputy, measure.reader}) people.push_back(one);
  for (const auto& one : people)
    require(Rule::contact_is_in_post, !office.officer(one) || office.in_post(one, today), fmt::format("'{}' is not in post", one),
            "name a team, a post, or an officer who is in post");
  const auto* service = office.service(measure.service);
  require(Rule::statutory_services_stay_open, measure.service.empty() || !service || !service->statutory,
          fmt::format("the law requires the service '{}'", measure.service), "leave it open; how it is reached may be restricted");
}

void require_together(const std::vector<Measure>& measures) {
  for (std::size_t i = 0; i < measures.size(); ++i)
    for (std::size_t j = i + 1; j < measures.size(); ++j) {
      const auto why = contradiction(measures[i], measures[j]);
      require(Rule::measures_agree, why.empty(), fmt::format("'{}' and '{}': {}", measures[i].measure, measures[j].measure, why),
              "leave one of them out, or make them agree");
    }
}

void require_adjustments(const Case& of_case, const std::vector<Measure>& measures) {
  for (const auto& measure : measures)
    for (const auto& adjustment : counting(of_case))
      require(Rule::measure_respects_adjustments, !takes_away(measure, *adjustment),
              fmt::format("'{}' takes away what '{}' gives", measure.measure, adjustment.id()),
              fmt::format("choose another measure, or look at the adjustment again: regard adjustment review {}", adjustment.id()));
}

}  // namespace

std::vector<std::string> open_channels(const Case& of_case, const Policy& policy, const std::vector<Measure>& measures) {
  auto open = keys_of(policy.channels);
  for (const auto& measure : measures)
    for (const auto& closed : channels_closed(measure, keys_of(policy.channels))) std::erase(open, closed);
  const auto useless = cannot_use(of_case);
  std::erase_if(open, [&](const auto& channel) { return has(useless, channel); });
  return open;
}

void require_measures(const Office& office, const Case& of_case, const Policy& policy,
                      const std::vector<Measure>& measures, Date today) {
  require(Rule::a_measure_is_given, !measures.empty(), "no measure was given", "give --measure 'KIND:key=value,…'; 'regard policy show' lists them");
  for (const auto& measure : measures) require_alone(office, policy, measure, today);
  require_together(measures);
  require_adjustments(of_case, measures);
  const auto open = open_channels(of_case, policy, measures);
  require(Rule::a_channel_stays_open, !open.empty(), "together these measures leave no channel that the person can use",
          "leave open one that they can use");
  require(Rule::the_way_to_appeal_stays_open,
          !office.details().appeals_other_ways.empty() || has(open, "post") || has(open, "email"),
          "the person could appeal neither by post nor by e-mail", "leave one open, or set another way: regard register set appeals-other-ways=TEXT");
}

std::vector<std::string> adjustments_tested(const Case& of_case, const std::vector<Measure>& measures) {
  std::vector<std::string> lines;
  for (const auto& adjustment : counting(of_case))
    for (const auto& measure : measures)
      lines.push_back(fmt::format("{} and {}: {}", adjustment.id(), measure.measure,
                                  takes_away(measure, *adjustment) ? "it would be taken away" : "kept"));
  return lines;
}

}  // namespace regard
