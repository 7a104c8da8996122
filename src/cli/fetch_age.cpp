#include "fetch_age.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace regard::cli {

namespace {

constexpr std::chrono::hours longest_fresh{24};
constexpr std::string_view mend = ": fetch before you rely on it";

/// "3 minutes", "1 day".
std::string length_of(std::chrono::seconds age) {
  const auto counted = [](auto n, std::string_view one) { return fmt::format("{} {}{}", n, one, n == 1 ? "" : "s"); };
  const auto minutes = age.count() / 60;
  if (minutes < 60) return counted(minutes, "minute");
  return minutes < 48 * 60 ? counted(minutes / 60, "hour") : counted(minutes / (24 * 60), "day");
}

/// By the real clock: --today does not make a clone any younger.
std::chrono::seconds age_of(Session& session, Instant at) { return std::max(session.now().seconds() - at.seconds(), std::chrono::seconds(0)); }

StaleFetch stale_since(Session& session, const store::Git::Fetched& fetched) {
  if (!fetched.has_remote) return {};
  if (fetched.failed) return {fmt::format("the last fetch failed{}", mend)};
  const Instant since = fetched.at ? fetched.at : fetched.cloned_at;
  if (!since) return {fmt::format("never fetched since it was cloned{}", mend)};
  const auto age = age_of(session, since);
  if (age <= longest_fresh) return {};
  return {fetched.at ? fmt::format("last fetched {} ago{}", length_of(age), mend)
                     : fmt::format("never fetched since it was cloned {} ago{}", length_of(age), mend),
          std::nullopt, uk_day(since)};
}

}  // namespace

std::string fetched_words(Session& session) {
  store::Git::Fetched fetched;
  try {
    fetched = store::Git(session.root()).fetched();
  } catch (const Error&) {  // whoever stands at the counter is answered all the same
    return "not known when it was fetched: git does not answer";
  }
  if (!fetched.has_remote) return {};
  if (fetched.failed) return fmt::format("the last fetch failed{}", mend);
  if (!fetched.at) return "never fetched since it was cloned";
  const auto age = age_of(session, fetched.at);
  const Policy* policy = session.office().policy(session.today());
  const bool is_old = policy && policy->extract_stale_hours > 0 && age >= std::chrono::hours(policy->extract_stale_hours);
  return fmt::format("fetched {} ago{}", length_of(age), is_old ? mend : "");
}

StaleFetch stale_fetch(Session& session) {
  try {
    return stale_since(session, store::Git(session.root()).fetched());
  } catch (const Error& error) {
    return {"not known when it was last fetched: git does not answer", error, {}};
  }
}

std::string stale_since_words(const StaleFetch& stale) {
  return stale.since ? fmt::format("nothing was fetched since {}{}", stale.since.words(), mend) : stale.words;
}

}  // namespace regard::cli
