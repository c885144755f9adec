create schema far;
import foreign schema public limit to (learner) from server me into far;
delete from far.learner;
