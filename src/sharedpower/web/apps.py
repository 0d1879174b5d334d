from django.apps import AppConfig


class WebConfig(AppConfig):
    name = "sharedpower.web"
    label = "web"
