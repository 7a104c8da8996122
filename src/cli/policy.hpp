// The verbs of `regard policy` that have files of their own.
#pragma once

#include "session.hpp"

namespace regard::cli {

int show_policy(Session& session);
int adopt_policy(Session& session);
int set_policy(Session& session);

}  // namespace regard::cli
