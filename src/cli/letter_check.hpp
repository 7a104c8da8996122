// regard letter check: what would be refused of a letter, before it is sent.
#pragma once

#include "session.hpp"

namespace regard::cli {

int letter_check(Session& session);

}  // namespace regard::cli
