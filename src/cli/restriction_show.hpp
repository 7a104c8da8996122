// Restrictions as they stand: many as a list, one as the paper that a decider reads. Nothing is recorded here.
#pragma once

#include "session.hpp"

namespace regard::cli {

int list_restrictions(Session& session);
int show_restriction(Session& session);

}  // namespace regard::cli
