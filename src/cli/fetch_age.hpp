// How long ago the other clones were last asked for what they have: an answer from an old clone is not to look like a
// quiet week. Nothing here fetches.
#pragma once

#include <string>

#include "session.hpp"

namespace regard::cli {

/// "fetched 3 minutes ago"; empty where there is nobody to fetch from.
std::string fetched_words(Session& session);

/// What a list says of it: nothing while the last fetch is no more than a day old, or there is nobody to fetch from.
struct StaleFetch {
  std::string words = {};           // "last fetched 31 days ago: fetch before you rely on it"
  std::optional<Error> fault = {};  // why git does not say
  Date since = {};                  // the day of that fetch, else of the cloning
};
StaleFetch stale_fetch(Session& session);
/// "nothing was fetched since 29 January 2027: fetch before you rely on it", which is the same tomorrow.
std::string stale_since_words(const StaleFetch& stale);

}  // namespace regard::cli
