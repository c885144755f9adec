create extension tcn schema public version '1.0';
comment on extension tcn is 'Triggered change notifications';
create trusted language mine handler plpgsql_call_handler inline plpgsql_inline_handler validator plpgsql_validator;
comment on language mine is 'plpgsql under another name';
grant usage on language mine to drift_reader;
CREATE OR REPLACE FUNCTION public.f()
 RETURNS integer
 LANGUAGE mine
AS $function$begin return 1; end$function$;
CREATE TRIGGER t AFTER INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.triggered_change_notification();
